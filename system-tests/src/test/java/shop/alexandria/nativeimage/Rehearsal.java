package shop.alexandria.nativeimage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What native-image does first, in a Java machine of its own with a service's native inputs on the class path: it lets Quarkus
 * prepare the application as far as that goes without a configuration, and initialises the classes of the shop. Whatever
 * exists then would be built into the binary.
 */
final class Rehearsal {
    static final String PREPARED = "prepared";
    static final String COMPLAINT = "complaint: ";

    private static final String CLASS = ".class";

    private Rehearsal() {}

    /** @param later the prefixes of classes that wait until the binary runs */
    public static void main(String[] later) throws IOException, ClassNotFoundException {
        Class.forName("io.quarkus.runner.ApplicationImpl");
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isRegularFile(Path.of(entry))) {
                initialise(entry, List.of(later));
            }
        }
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && !thread.equals(Thread.currentThread()))
                .forEach(thread -> System.out.println(COMPLAINT + "started " + thread));
        System.out.println(PREPARED);
        System.exit(0);
    }

    static boolean isWithin(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    private static void initialise(String jar, List<String> later) throws IOException {
        try (ZipFile classes = new ZipFile(jar)) {
            classes.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("shop/alexandria/") && name.endsWith(CLASS))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .filter(name -> !isOnlyForTheCompiler(name))
                    .filter(name -> later.stream().noneMatch(prefix -> isWithin(name, prefix)))
                    .forEach(Rehearsal::initialise);
        }
    }

    /** Descriptions of packages, and substitutions. */
    private static boolean isOnlyForTheCompiler(String name) {
        return name.endsWith(".package-info") || name.contains(".nativeimage.");
    }

    private static void initialise(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException | LinkageError failure) {
            System.out.println(COMPLAINT + "cannot initialise " + name + ": " + failure + ", " + failure.getCause());
        }
    }
}
