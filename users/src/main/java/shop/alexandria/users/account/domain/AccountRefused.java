package shop.alexandria.users.account.domain;

/** Why something was not done to an account. */
public abstract sealed class AccountRefused extends RuntimeException {
    private AccountRefused(String message) {
        super(message, null, false, false);
    }

    /** Somebody registered with this e-mail address before. */
    public static final class EmailTaken extends AccountRefused {
        public EmailTaken() {
            super("Somebody has registered with this e-mail address already.");
        }
    }

    /** The password is not one the policy accepts. */
    public static final class PasswordUnfit extends AccountRefused {
        private final String field;

        public PasswordUnfit(String field, String complaint) {
            super(complaint);
            this.field = field;
        }

        /** The field of the request that holds the password. */
        public String field() {
            return field;
        }
    }

    /** There is nobody with this id. */
    public static final class NoSuchUser extends AccountRefused {
        public NoSuchUser() {
            super("There is no such user.");
        }
    }

    /** A role that no owner can give. */
    public static final class RoleNotAssignable extends AccountRefused {
        public RoleNotAssignable() {
            super("The roles that can be given are customer and owner.");
        }
    }

    /** Without this owner nobody could keep the shop. */
    public static final class LastOwner extends AccountRefused {
        public LastOwner() {
            super("The last owner cannot lose the role.");
        }
    }

    /** The user changed between reading and writing. */
    public static final class ChangedMeanwhile extends AccountRefused {
        public ChangedMeanwhile() {
            super("The user was changed by another request meanwhile; read it again.");
        }
    }
}
