/// What was bought: handlers of OrderService.
///
/// A checkout has three steps. PREPARE, in one transaction, holds the stock, counts the coupon,
/// freezes the cart, drafts the order and plans to ask the payment provider. PAY happens outside,
/// with no transaction open. FINALIZE takes in how that ended, and places the order or gives
/// everything back. Without a provider to ask, the first and the last are one transaction.
package enum Orders {}
