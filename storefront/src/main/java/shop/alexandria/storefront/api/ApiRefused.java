package shop.alexandria.storefront.api;

/** A service understood the request and did not do it. */
public final class ApiRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ApiRefused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public boolean is(String code) {
        return problem.code().equals(code);
    }
}
