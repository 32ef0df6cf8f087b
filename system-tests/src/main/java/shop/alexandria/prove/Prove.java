package shop.alexandria.prove;

import java.nio.file.Path;
import java.util.List;

/** The verb {@code prove}: without a name it lists what can be proved. */
public final class Prove {
    private Prove() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> names) {
        if (names.isEmpty()) {
            System.out.println("Usage: ./alexandria prove NAME... | all");
            Proofs.ALL.forEach(proof -> System.out.printf("  %-14s %s%n", proof.name(), proof.promise()));
            return 0;
        }
        for (String name : names) {
            if (Proofs.named(name).isEmpty()) {
                System.err.printf("There is no proof called %s; ./alexandria prove lists them.%n", name);
                return 2;
            }
        }
        return prove(names.stream().flatMap(name -> Proofs.named(name).stream()).toList());
    }

    private static int prove(List<Proof> proofs) {
        Path project = Path.of(System.getProperty("alexandria.root", "")).toAbsolutePath();
        List<Verdict> verdicts =
                proofs.stream().map(proof -> new TrialRun(proof, project).run()).toList();
        if (verdicts.size() > 1) {
            System.out.println();
            verdicts.forEach(System.out::println);
        }
        return verdicts.stream().allMatch(Verdict::proved) ? 0 : 1;
    }
}
