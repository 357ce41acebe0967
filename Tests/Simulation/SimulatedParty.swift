/// Somebody who uses the simulated shop.
protocol SimulatedParty: AnyObject {
    /// Whether nothing is left half done.
    var isIdle: Bool { get }

    /// Whether it can do little but wait for an answer.
    var isWaiting: Bool { get }

    /// Does something, or loses patience.
    func act(in simulation: Simulation)

    /// Takes what was answered meanwhile, if it is somebody who does so at once.
    func listen(in simulation: Simulation)

    /// The server is gone, and with it all that was under way.
    func connectionLost()

    /// So much time passes that no answer is kept any more.
    func forget()
}

extension SimulatedParty {
    var isWaiting: Bool { false }

    func forget() {}
}
