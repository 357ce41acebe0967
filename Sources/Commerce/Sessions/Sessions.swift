/// Signing in and out: handlers of SessionService.
package enum Sessions {}
