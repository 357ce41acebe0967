package import Basics

/// What goes wrong in a store in memory, how often, and by which dice.
///
/// A chance is out of 1,000. Everything is 0 at first, and the same dice give the same faults.
package struct MemoryStoreFaults: Sendable {
    /// A command is run, undone and run again, as after a conflict.
    package var runsTwice = 0
    /// A command is given up with `conflict`, its writes undone.
    package var conflict = 0
    /// A write throws `full`.
    package var fullWrite = 0
    /// A group's commit finds no room: commands are tried alone, and some are answered `full`.
    package var fullCommit = 0
    /// A commit fails: its commands are answered `unavailable`, and whether they are durable is
    /// left to the dice.
    package var failedCommit = 0
    /// A command is refused as if the queue were full.
    package var fullQueue = 0
    /// The process dies at one of the points where that makes a difference.
    package var crash = 0

    /// The process dies when it has passed this many of those points.
    ///
    /// Counting up from 0 until a run ends without a crash tries every point.
    package var crashPoint: Int?

    /// The most commands in one commit; a group's size is thrown between 1 and this.
    package var groupedCommands = 16

    private let dice: any RandomSource

    package init(_ dice: any RandomSource) {
        self.dice = dice
    }

    func happens(_ chance: Int) -> Bool {
        chance > 0 && dice.next() % 1000 < UInt64(chance)
    }

    func groupSize() -> Int {
        groupedCommands <= 1 ? 1 : 1 + Int(dice.next() % UInt64(groupedCommands))
    }
}
