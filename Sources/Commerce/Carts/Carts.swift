/// What customers and guests mean to buy: handlers of CartService, and what orders do with carts.
package enum Carts {}
