internal import Schema

/// A product that may be recommended, and why.
struct Candidate {
    let product: String
    let score: Float
    let reason: RecommendResponse.Reason
    /// The product that it goes with; empty if there is none.
    var because = ""
}
