// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.RecommendationService` from the handlers of `Recommendation`.
package let recommendationService = Service(
    "shopwire.v1.RecommendationService",
    [
        .query(Methods.RecommendationService.recommend, Recommendation.recommend),
        .query(Methods.RecommendationService.suggestCategory, Recommendation.suggestCategory),
    ]
)
