/// Who buys in the shop, and what it knows of them: handlers of CustomerService.
package enum Customers {}
