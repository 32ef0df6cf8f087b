/**
 * A payment provider to try the shop against: it speaks the HTTP protocol of Stripe and keeps accounts to the cent.
 *
 * <p>Run it with {@link shop.alexandria.local.sandbox.PaymentSandbox#start}, or as a process by {@link
 * shop.alexandria.local.sandbox.RunSandbox}. Requests are forms, answers JSON; the key
 * is a bearer token. There are {@code /v1/payment_intents} (create, confirm, cancel, get, list), {@code /v1/refunds}
 * (create, get, list), {@code /v1/charges}, {@code /v1/events} (get, list) and {@code /v1/balance}. Lists take
 * {@code limit}, {@code starting_after}, {@code ending_before} and {@code created}; charges and refunds also
 * {@code payment_intent}, events {@code type}. Parameters that the sandbox does not know are refused.
 *
 * <p>An {@code Idempotency-Key} is stored in the transaction of its effect and never expires; a refused request
 * (400, 401, 404, 409, 5xx) has no effect and leaves its key free, a declined card (402) does not.
 *
 * <table>
 * <caption>Payment methods</caption>
 * <tr><td>{@code pm_card_visa}</td><td>succeeds at once</td></tr>
 * <tr><td>{@code pm_card_chargeDeclined}</td><td>402, {@code generic_decline}</td></tr>
 * <tr><td>{@code pm_card_chargeDeclinedInsufficientFunds}</td><td>402, {@code insufficient_funds}</td></tr>
 * <tr><td>{@code pm_delayed_success}, {@code pm_delayed_failure}</td><td>processing, and after the delay as they
 * say</td></tr>
 * </table>
 *
 * <p>Webhooks tell of {@code payment_intent.created}, {@code .processing}, {@code .succeeded}, {@code .payment_failed},
 * {@code .canceled} and of {@code charge.refunded}. Any 2xx acknowledges; else they are repeated after 1, 2, 4, ... up
 * to 30 seconds, for three days. Nobody promises their order.
 *
 * <p>For trials, with the same key:
 *
 * <table>
 * <caption>Script</caption>
 * <tr><td>{@code GET /sandbox/faults}</td><td>the faults in force</td></tr>
 * <tr><td>{@code PATCH /sandbox/faults}</td><td>changes the faults that its JSON object names</td></tr>
 * <tr><td>{@code DELETE /sandbox/faults}</td><td>ends every fault; so does a restart</td></tr>
 * <tr><td>{@code POST /sandbox/webhooks/release}</td><td>delivers what was held, one after another, by
 * {@code order=created|reversed|shuffled} (and {@code seed}), and ends the hold; answers how many were
 * acknowledged</td></tr>
 * <tr><td>{@code POST /sandbox/events/{id}/resend}</td><td>delivers an event once more</td></tr>
 * <tr><td>{@code GET /sandbox/account}</td><td>{@code charges, charged, refunds, refunded, pendingWebhooks}, and the
 * same per intent with {@code id, orderNumber, status, currency, metadata}; amounts in minor units</td></tr>
 * </table>
 *
 * <table>
 * <caption>Faults</caption>
 * <tr><td>{@code outage}</td><td>{@code none}; {@code unavailable}: 503 without effect; {@code hang}: no answer and no
 * effect; {@code lost_answers}: full effect, but the connection closes without an answer</td></tr>
 * <tr><td>{@code latency}</td><td>how long each request waits, {@code PT0.5S}</td></tr>
 * <tr><td>{@code delay}</td><td>how long delayed methods take from now on</td></tr>
 * <tr><td>{@code duplicateWebhooks}</td><td>how many times more than once each webhook is delivered</td></tr>
 * <tr><td>{@code dropWebhooks}</td><td>how many of the next webhooks are never delivered; {@code /v1/events} still has
 * them</td></tr>
 * <tr><td>{@code holdWebhooks}</td><td>keeps webhooks back until they are released or the hold ends</td></tr>
 * <tr><td>{@code failRefunds}</td><td>how many of the next refunds answer 500 without effect</td></tr>
 * </table>
 */
@NullMarked
package shop.alexandria.local.sandbox;

import org.jspecify.annotations.NullMarked;
