package shop.alexandria.inventory.nativeimage;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The classes that Lucene makes by their names: attributes of tokens, codecs and their parts, and its test doors. */
@RegisterForReflection(
        classNames = {
            "org.apache.lucene.analysis.tokenattributes.BytesTermAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.FlagsAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.KeywordAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.OffsetAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.PayloadAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.PositionIncrementAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.PositionLengthAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.SentenceAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.TermFrequencyAttributeImpl",
            "org.apache.lucene.analysis.tokenattributes.TypeAttributeImpl",
            "org.apache.lucene.search.BoostAttributeImpl",
            "org.apache.lucene.search.FuzzyTermsEnum$AutomatonAttributeImpl",
            "org.apache.lucene.search.MaxNonCompetitiveBoostAttributeImpl",
            "org.apache.lucene.codecs.lucene103.Lucene103Codec",
            "org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat",
            "org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat",
            "org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat",
            "org.apache.lucene.codecs.lucene99.Lucene99ScalarQuantizedVectorsFormat",
            "org.apache.lucene.codecs.lucene102.Lucene102HnswBinaryQuantizedVectorsFormat",
            "org.apache.lucene.codecs.lucene102.Lucene102BinaryQuantizedVectorsFormat",
            "org.apache.lucene.codecs.lucene103.Lucene103PostingsFormat",
            "org.apache.lucene.search.SortField$Provider",
            "org.apache.lucene.search.SortedNumericSortField$Provider",
            "org.apache.lucene.search.SortedSetSortField$Provider",
            "org.apache.lucene.index.ConcurrentMergeScheduler",
            "org.apache.lucene.index.SegmentReader",
            "org.apache.lucene.index.IndexWriter",
            "org.apache.lucene.store.FilterIndexInput"
        })
final class LuceneReflection {

    private LuceneReflection() {}
}
