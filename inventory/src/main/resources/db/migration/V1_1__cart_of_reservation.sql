-- The customer whose cart the copies are in until they are paid: they do not count against him there.
ALTER TABLE reservation ADD COLUMN cart_of text;
CREATE INDEX reservation_of_cart ON reservation (cart_of) WHERE state = 'HELD' AND cart_of IS NOT NULL;
