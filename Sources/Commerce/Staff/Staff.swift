/// Who works in the shop, and what they may do: handlers of StaffService.
package enum Staff {}
