-- The shop of tools/bench-orders in PostgreSQL: the rows that PlaceOrder reads and writes, and one
-- function that does what it does.
CREATE TABLE sessions (id int PRIMARY KEY, token_hash bytea, ends timestamptz);
CREATE TABLE stocks (
    sku int PRIMARY KEY, title text, price bigint, is_active boolean, backorder boolean,
    on_hand bigint, held bigint, allocated bigint, revision bigint);
CREATE TABLE figures (product int PRIMARY KEY, units_sold bigint);
CREATE INDEX best_selling ON figures (units_sold, product);
CREATE TABLE carts (
    id int PRIMARY KEY, owner int, state int, version int, lines jsonb, expected bigint,
    order_id uuid);
CREATE INDEX cart_owner ON carts (owner);
CREATE TABLE orders (
    id uuid PRIMARY KEY, number text, owner int, cart int, state int, total bigint, lines jsonb,
    captured bigint, created timestamptz, placed timestamptz);
CREATE UNIQUE INDEX order_number ON orders (number);
CREATE INDEX order_owner ON orders (owner, created);
CREATE TABLE order_events (
    order_id uuid, number int, kind int, state int, caller text, at timestamptz,
    PRIMARY KEY (order_id, number));
CREATE TABLE payments (
    id uuid PRIMARY KEY, order_id uuid, provider text, state int, amount bigint, authorized bigint,
    created timestamptz);
CREATE INDEX payment_order ON payments (order_id);
CREATE TABLE movements (
    sku int, revision bigint, kind int, delta bigint, on_hand bigint, allocated_delta bigint,
    order_id uuid, at timestamptz, PRIMARY KEY (sku, revision));
CREATE TABLE answers (
    caller int, request_id uuid, request_hash bytea, answer text, at timestamptz,
    PRIMARY KEY (caller, request_id));
CREATE TABLE audit (
    number bigserial PRIMARY KEY, caller int, method text, outcome int, subject uuid,
    at timestamptz);
CREATE SEQUENCE revisions;
CREATE SEQUENCE next_cart;

CREATE FUNCTION place_order(cart_id int, request uuid) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    cart carts; kept text; line record; total bigint := 0; shown jsonb := '[]';
    made uuid := gen_random_uuid(); paid uuid := gen_random_uuid(); rev bigint; answer text;
    digits text := upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));
BEGIN
    PERFORM 1 FROM sessions WHERE id = cart_id % 10000 AND ends > now();
    IF NOT FOUND THEN RAISE EXCEPTION 'TOKEN_INVALID'; END IF;
    SELECT a.answer INTO kept FROM answers a
        WHERE a.caller = cart_id % 10000 AND a.request_id = request;
    IF FOUND THEN RETURN kept; END IF;
    SELECT * INTO cart FROM carts WHERE id = cart_id FOR UPDATE;
    IF cart.state <> 1 THEN RAISE EXCEPTION 'STATE_FORBIDS'; END IF;
    rev := nextval('revisions');
    FOR line IN
        SELECT g.*, l.quantity FROM jsonb_to_recordset(cart.lines) AS l(sku int, quantity bigint)
        JOIN stocks g USING (sku) ORDER BY g.sku FOR UPDATE OF g
    LOOP
        IF NOT line.is_active THEN RAISE EXCEPTION 'STATE_FORBIDS'; END IF;
        IF NOT line.backorder AND line.on_hand - line.held - line.allocated < line.quantity
        THEN RAISE EXCEPTION 'OUT_OF_STOCK'; END IF;
        total := total + line.price * line.quantity;
        shown := shown || jsonb_build_object(
            'sku', line.sku, 'title', line.title, 'quantity', line.quantity,
            'price', line.price, 'total', line.price * line.quantity);
        UPDATE stocks SET allocated = allocated + line.quantity, revision = rev
            WHERE sku = line.sku;
        INSERT INTO movements VALUES (
            line.sku, rev, 3, 0, line.on_hand, line.quantity, made, now());
        UPDATE figures SET units_sold = units_sold + line.quantity WHERE product = line.sku;
    END LOOP;
    IF total <> cart.expected THEN RAISE EXCEPTION 'TOTAL_CHANGED'; END IF;
    IF EXISTS (SELECT 1 FROM orders WHERE number = digits) THEN
        RAISE EXCEPTION 'the number is taken';
    END IF;
    UPDATE carts SET state = 3, version = version + 1, order_id = made WHERE id = cart_id;
    INSERT INTO payments VALUES (paid, made, 'invoice', 4, total, total, now());
    INSERT INTO orders VALUES (
        made, digits, cart.owner, cart_id, 2, total, shown, 0, now(), now());
    INSERT INTO order_events VALUES
        (made, 1, 1, 1, 'guest', now()), (made, 2, 2, 2, 'guest', now());
    answer := jsonb_build_object('order', jsonb_build_object(
        'id', made, 'number', digits, 'state', 2, 'lines', shown, 'total', total, 'cart', cart_id),
        'payment', jsonb_build_object('id', paid, 'state', 4, 'amount', total))::text;
    INSERT INTO answers VALUES (
        cart_id % 10000, request, sha256(convert_to(cart_id::text, 'UTF8')), answer, now());
    INSERT INTO audit (caller, method, outcome, subject, at) VALUES (
        cart_id % 10000, 'OrderService/PlaceOrder', 0, made, now());
    RETURN answer;
END $$;
