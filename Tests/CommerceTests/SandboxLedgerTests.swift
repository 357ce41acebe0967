import Commerce
import Outbox
import Providers
import Schema
import TestSupport
import Testing
import Wire

/// What the sandbox did is known again after a restart, whatever a customer pays with.
@Suite struct SandboxLedgerTests {
    @Test(arguments: ["approve", "", "two words", "a\nforged charge succeeded 1 EUR x - - 0", "茶"])
    func aTokenNeitherHidesNorForgesACharge(token: String) throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/ledger"
        let request = ProviderRequest(
            key: "payment.1", operation: .authorize, amountMinor: 998, currencyCode: "EUR",
            token: token, captures: true)
        let delivery = Delivery(
            id: "payment.1", lane: "payment/sandbox", kind: "payment", subject: "payment",
            bytes: request.encoded(), number: 1, timeLimit: .seconds(1))
        for _ in 0..<2 {
            let sandbox = Sandbox(try SandboxLedger(path: path), time: TestClock()) { _ in }
            _ = sandbox.deliver(delivery)
            #expect(sandbox.entries.map(\.key) == ["payment.1"])
            #expect(sandbox.entries.map(\.amountMinor) == [998])
        }
        let entries = try SandboxLedger(path: path).entries
        #expect(entries.count == 1)
    }

    /// Whichever order its entries are read in: many tries make them come in each.
    @Test func nothingIsTakenOfAPromiseThatWasGivenUp() throws {
        for number in 0..<50 {
            let sandbox = Sandbox(SandboxLedger(), time: TestClock()) { _ in }
            let keys = (1...3).map { "payment-\(number).\($0)" }
            for (key, operation) in zip(keys, [AttemptRow.Operation.authorize, .void, .capture]) {
                let request = ProviderRequest(
                    key: key, operation: operation, amountMinor: 998, currencyCode: "EUR",
                    token: "approve", providerReference: "sandbox-\(keys[0])")
                let delivery = Delivery(
                    id: key, lane: "payment/sandbox", kind: "payment", subject: "payment",
                    bytes: request.encoded(), number: 1, timeLimit: .seconds(1))
                _ = sandbox.deliver(delivery)
            }
            let capture = sandbox.entries.first { $0.operation == .capture }
            #expect(capture?.outcome == .declined)
        }
    }

    /// What eight threads ask for at about the same time reaches the disk together, and all of it.
    @Test func whatWasAnsweredIsInTheFileHoweverManyAskAtOnce() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/ledger"
        let sandbox = Sandbox(try SandboxLedger(path: path), time: TestClock()) { _ in }
        await withTaskGroup(of: Void.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    for number in 0..<25 {
                        let charge = Self.delivery("\(thread)-\(number)", .authorize, 500)
                        _ = sandbox.deliver(charge)
                    }
                }
            }
        }
        let entries = try SandboxLedger(path: path).entries
        #expect(entries.count == 200)
        #expect(Set(entries.keys) == Set(sandbox.entries.map(\.key)))
    }

    /// A refund is measured by what was taken for its own promise, also after a restart.
    @Test func noMoreIsGivenBackThanWasTaken() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/ledger"
        for (round, (amount, wanted)) in [(200, true), (301, false), (300, true), (1, false)]
            .enumerated()
        {
            let sandbox = Sandbox(try SandboxLedger(path: path), time: TestClock()) { _ in }
            _ = sandbox.deliver(Self.delivery("mine", .authorize, 500))
            _ = sandbox.deliver(Self.delivery("other", .authorize, 900))
            let refund = Self.delivery(
                "refund-\(round)", .refund, Int64(amount), reference: "sandbox-mine")
            if case .done = sandbox.deliver(refund) {
                #expect(wanted, "\(amount) was given back")
            } else {
                #expect(!wanted, "\(amount) was not given back")
            }
        }
    }

    private static func delivery(
        _ key: String, _ operation: AttemptRow.Operation, _ amount: Int64, reference: String = ""
    ) -> Delivery {
        let request = ProviderRequest(
            key: key, operation: operation, amountMinor: amount, currencyCode: "EUR",
            token: "approve", captures: true, providerReference: reference)
        return Delivery(
            id: key, lane: "payment/sandbox", kind: "payment", subject: key,
            bytes: request.encoded(), number: 1, timeLimit: .seconds(1))
    }
}
