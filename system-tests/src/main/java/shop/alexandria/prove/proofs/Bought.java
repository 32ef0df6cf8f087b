package shop.alexandria.prove.proofs;

import java.util.List;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;

/**
 * A customer's attempt to buy one copy.
 *
 * @param placing every answer to his order
 * @param paying every answer to his payment, none when the order was refused
 */
record Bought(List<Answer> placing, List<Answer> paying) {
    static Bought by(Customer customer, Book book) {
        String key = Customer.newKey();
        List<Answer> placing = Stubborn.answers(() -> customer.triesToOrder(book, key));
        if (placing.getLast().status() != 201) {
            return new Bought(placing, List.of());
        }
        Order order = Order.of(placing.getLast());
        String payment = Customer.newKey();
        return new Bought(placing, Stubborn.answers(() -> customer.pays(order, Customer.VISA, payment)));
    }

    Answer placed() {
        return placing.getLast();
    }

    boolean isPaid() {
        return paying.stream()
                .anyMatch(answer -> answer.text("status").equals("PAID")
                        || answer.text("code").equals("already-paid"));
    }
}
