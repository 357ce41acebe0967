import Testing

@testable import Transport

@Suite struct DrainTests {
    @Test func warnsThenRefusesThenCancelsThenCloses() {
        let limits = TransportLimits()
        let second: Int64 = 1_000_000_000
        var drain = Drain(limits, now: 5 * second)
        var steps: [String] = []
        for tenth in Int64(0)...200 {
            while let step = drain.step(now: 5 * second + tenth * second / 10) {
                steps.append("\(step) after \(Double(tenth) / 10) s")
            }
        }
        #expect(steps == ["refuse after 1.0 s", "cancel after 11.0 s", "close after 12.0 s"])
        #expect(drain.isOver(connections: 0))
        #expect(!drain.isOver(connections: 1))
    }

    @Test func aClockThatJumpsStillTakesEveryStepInOrder() {
        var drain = Drain(TransportLimits(), now: 0)
        var steps: [String] = []
        while let step = drain.step(now: .max) {
            steps.append("\(step)")
        }
        #expect(steps == ["refuse", "cancel", "close"])
    }
}

@Suite struct AdmissionTests {
    @Test func oneHostCannotTakeAllConnections() {
        var limits = TransportLimits()
        limits.connections = 5
        limits.connectionsPerHost = 3
        let admission = Admission(limits, context: nil)
        #expect((0..<4).map { _ in admission.admit([127, 0, 0, 1]) } == [true, true, true, false])
        #expect((0..<3).map { _ in admission.admit([10, 0, 0, 1]) } == [true, true, false])
        admission.release([127, 0, 0, 1])
        #expect(admission.admit([10, 0, 0, 1]))
        #expect(!admission.admit([127, 0, 0, 1]))
    }
}
