/// What customers say of goods: handlers of ReviewService.
///
/// A rating is in the product's figures while its review is published, and only then; whatever
/// changes where a review stands changes the figures in the same transaction. What was said in
/// words lies under the key of the customer who said it.
package enum Reviews {}
