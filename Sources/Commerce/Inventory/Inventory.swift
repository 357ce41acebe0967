/// How much of everything there is: handlers of InventoryService.
package enum Inventory {}
