package shop.alexandria.inventory.reviews.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.FindBook;
import shop.alexandria.inventory.reviews.application.WriteReview;
import shop.alexandria.inventory.reviews.domain.Review;
import shop.alexandria.inventory.reviews.domain.Reviews;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;

@Path("/api/v1/books/{isbn}/reviews")
@RunOnVirtualThread
@Tag(name = "Reviews", description = "What buyers think of books")
class ReviewResource {
    private final Reviews reviews;
    private final WriteReview writeReview;
    private final FindBook findBook;
    private final Reviewer reviewer;
    private final Clock clock;

    ReviewResource(Reviews reviews, WriteReview writeReview, FindBook findBook, Reviewer reviewer, Clock clock) {
        this.reviews = reviews;
        this.writeReview = writeReview;
        this.findBook = findBook;
        this.reviewer = reviewer;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "The reviews of a book, newest first")
    public Page<ReviewView> list(Isbn isbn, @Valid @BeanParam PageParams page) {
        return reviews.of(findBook.byIsbn(isbn).isbn(), page.page(), page.size())
                .map(ReviewView::of);
    }

    @POST
    @RolesAllowed({"customer", "owner"})
    @ResponseStatus(201)
    @Operation(summary = "Review a book that you have bought; once")
    public ReviewView write(Isbn isbn, @Valid @NotNull ReviewRequest request) {
        Review review = new Review(
                findBook.byIsbn(isbn).isbn(),
                reviewer.id(),
                reviewer.shownName(),
                request.rating(),
                stripped(request.title()),
                stripped(request.text()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return ReviewView.of(writeReview.write(review));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
