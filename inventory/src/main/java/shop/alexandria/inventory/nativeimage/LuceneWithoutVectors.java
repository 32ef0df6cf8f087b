package shop.alexandria.inventory.nativeimage;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/** Leaves the incubating vector module, which a native binary does not have, out of Lucene's choice. */
@TargetClass(className = "org.apache.lucene.internal.vectorization.VectorizationProvider")
final class LuceneWithoutVectors {

    private LuceneWithoutVectors() {}

    @Substitute
    static LuceneWithoutVectors lookup(@SuppressWarnings("UnusedVariable") boolean testMode) {
        return (LuceneWithoutVectors) (Object) new Default();
    }

    /** The provider that needs nothing but Java. */
    @TargetClass(className = "org.apache.lucene.internal.vectorization.DefaultVectorizationProvider")
    static final class Default {

        @Alias
        Default() {}
    }
}
