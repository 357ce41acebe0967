-- The shop of tools/bench-orders in Redis: the same reads, checks and rows as PlaceOrder, for the
-- next of the carts that were filled.
local n = redis.call('INCR', 'next_cart')
local owner, request = n % 10000, 'request-' .. n
if redis.call('EXISTS', 'session:' .. owner) == 0 then return redis.error_reply('TOKEN_INVALID') end
local kept = redis.call('GET', 'answer:' .. owner .. ':' .. request)
if kept then return kept end
local cart = redis.call('HMGET', 'cart:' .. n, 'state', 'lines', 'expected')
if cart[1] ~= '1' then return redis.error_reply('STATE_FORBIDS') end
local lines, sum, stocks = cjson.decode(cart[2]), 0, {}
for place, line in ipairs(lines) do
    local stock = redis.call('HMGET', 'stock:' .. line.sku,
        'active', 'backorder', 'on_hand', 'held', 'allocated', 'price', 'title')
    if stock[1] ~= '1' then return redis.error_reply('STATE_FORBIDS') end
    local available = stock[3] - stock[4] - stock[5]
    if stock[2] ~= '1' and available < line.quantity then
        return redis.error_reply('OUT_OF_STOCK')
    end
    line.price, line.title = tonumber(stock[6]), stock[7]
    line.total = line.price * line.quantity
    sum = sum + line.total
    stocks[place] = stock
end
if sum ~= tonumber(cart[3]) then return redis.error_reply('TOTAL_CHANGED') end
local time = redis.call('TIME')[1]
local id, payment, number = 'order-' .. n, 'payment-' .. n, 'N' .. n
if redis.call('SETNX', 'number:' .. number, id) == 0 then
    return redis.error_reply('the number is taken')
end
local revision = redis.call('INCR', 'revision')
for place, line in ipairs(lines) do
    redis.call('HINCRBY', 'stock:' .. line.sku, 'allocated', line.quantity)
    redis.call('HSET', 'stock:' .. line.sku, 'revision', revision)
    redis.call('RPUSH', 'movements:' .. line.sku, cjson.encode({
        revision = revision, kind = 3, on_hand = stocks[place][3], allocated = line.quantity,
        order = id, time = time}))
    redis.call('ZINCRBY', 'best_selling', line.quantity, line.sku)
end
redis.call('HSET', 'cart:' .. n, 'state', 3, 'version', 2, 'order', id)
redis.call('HSET', 'payment:' .. payment, 'order', id, 'provider', 'invoice', 'state', 4,
    'amount', sum, 'authorized', sum, 'created', time)
local shown = cjson.encode(lines)
redis.call('HSET', 'order:' .. id, 'number', number, 'owner', owner, 'cart', n, 'state', 2,
    'total', sum, 'lines', shown, 'captured', 0, 'created', time, 'placed', time,
    'payment', payment)
redis.call('ZADD', 'orders_of:' .. owner, time, id)
redis.call('RPUSH', 'events:' .. id, '1 1 guest ' .. time, '2 2 guest ' .. time)
local answer = cjson.encode({
    order = {id = id, number = number, state = 2, lines = lines, total = sum, cart = n},
    payment = {id = payment, state = 4, amount = sum}})
redis.call('SET', 'answer:' .. owner .. ':' .. request, answer, 'EX', 93600)
redis.call('RPUSH', 'audit', owner .. ' OrderService/PlaceOrder 0 ' .. id .. ' ' .. time)
return answer
