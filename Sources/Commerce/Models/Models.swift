/// What the shop learns: the handlers of `ModelService`, and the training that they ask for.
package enum Models {
    /// Rings when there is a model to train.
    package static let bell = "models"

    /// Models of one kind that are kept: the one in use, and some to go back to.
    static let keptVersions = 3
    /// How long a training may be silent: one that stopped with its server begins again then.
    static let lease = Duration.seconds(120)
    /// How often one model is learned anew because somebody withdrew their consent meanwhile.
    static let attempts: Int32 = 10
}
