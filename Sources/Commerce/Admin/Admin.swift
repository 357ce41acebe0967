/// The books that are kept of the shop itself: handlers of AdminService.
package enum Admin {}
