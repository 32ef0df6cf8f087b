-- What of an order's money went back or is to go back, as JSON; and when one that is not done was last tried.
ALTER TABLE orders ADD COLUMN refunds text NOT NULL DEFAULT '[]', ADD COLUMN refund_due timestamptz;
CREATE INDEX orders_with_refunds_due ON orders (refund_due) WHERE refund_due IS NOT NULL;

-- Until now a payment went back as a whole, and said so itself.
UPDATE orders
   SET refunds = given.refunds, refund_due = given.due
  FROM (SELECT order_id,
               json_agg(json_build_object(
                   'id', id,
                   'payment', id,
                   'amount', json_build_object('amount', CAST(trim_scale(amount) AS text), 'currency', currency),
                   'lines', '[]'::json,
                   'reason', 'The order was closed.',
                   'decidedAt', to_char(touched_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                   'failures', refund_attempts,
                   'givenBackAt', CASE state
                       WHEN 'REFUNDED' THEN to_char(touched_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') END
               ))::text AS refunds,
               max(touched_at) FILTER (WHERE state = 'REFUNDING') AS due
          FROM payment WHERE state IN ('REFUNDING', 'REFUNDED') GROUP BY order_id) AS given
 WHERE orders.id = given.order_id;
UPDATE payment SET state = 'SUCCEEDED', settled = true WHERE state IN ('REFUNDING', 'REFUNDED');
ALTER TABLE payment DROP COLUMN refund_attempts;
