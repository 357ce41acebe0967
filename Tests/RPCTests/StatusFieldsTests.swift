import Basics
import RPC
import Schema
import TestSupport
import Testing
import Wire

/// How a refusal is told.
@Suite struct StatusFieldsTests {
    private let calls: TestCalls

    init() throws {
        calls = try TestCalls()
    }

    private func details(_ carrier: TestCarrier) throws -> Google.Status {
        let text = try #require(carrier.trailer("grpc-status-details-bin"))
        #expect(!text.contains("="))
        let decoded = bytes(base64: text.utf8)
        return try Google.Status.decode(try #require(decoded))
    }

    @Test(arguments: [Echo.ask, Echo.once])
    func theDetailsAgreeWithTheFields(method: Method) throws {
        let carrier = calls.call(method, "refuse")
        let status = try details(carrier)
        #expect(carrier.status == .aborted)
        #expect(status.code == 10)
        #expect(status.message == carrier.trailer("grpc-message"))
        let detail = try #require(status.details.first)
        #expect(detail.typeURL == "type.googleapis.com/google.rpc.ErrorInfo")
        let info = try Google.ErrorInfo.decode(detail.value)
        #expect(info.reason == "ETAG_MISMATCH")
        #expect(info.domain == "shopwire")
    }

    @Test(arguments: [Echo.ask, Echo.once])
    func ourMistakesAreToldWithoutTheirInside(method: Method) throws {
        let carrier = calls.call(method, "break")
        #expect(carrier.status == .internal)
        let text = try #require(carrier.trailer("grpc-message"))
        #expect(text.contains("incident"))
        for field in carrier.trailers ?? [] {
            #expect(!field.value.contains("tea"))
            #expect(!field.value.contains("Mistake"))
        }
    }

    @Test func pushBackIsToldToProgramsAndToPeople() throws {
        let carrier = calls.open(Echo.ask)
        carrier.call.cancel(.overloaded)
        #expect(carrier.trailer("grpc-retry-pushback-ms") == "250")
        let delays = try details(carrier).details.filter { $0.typeURL.hasSuffix("RetryInfo") }
        let delay = try Google.RetryInfo.decode(try #require(delays.first).value)
        #expect(delay.retryDelay == Google.Duration(seconds: 0, nanos: 250_000_000))
    }

    @Test func manyConditionsThatDoNotHoldStillFitAHeaderList() throws {
        var failure = Failure(.failedPrecondition, "OUT_OF_STOCK", "There are too few units.")
        failure.preconditions = (0..<1_000).map {
            .init(type: "STOCK", subject: "sku/\($0)", description: "available: \($0) — 茶")
        }
        let carrier = calls.open(Echo.ask)
        carrier.call.cancel(failure)
        let size = (carrier.trailers ?? []).reduce(0) {
            $0 + $1.name.utf8.count + $1.value.utf8.count
        }
        #expect(size <= 4_096)
        let told = try details(carrier).details.first {
            $0.typeURL.hasSuffix("PreconditionFailure")
        }
        let conditions = try Google.PreconditionFailure.decode(try #require(told).value)
        #expect(conditions.violations.count > 5)
    }

    @Test func manyWrongFieldsStillFitAHeaderList() throws {
        let violations = (0..<1_000).map {
            Violation(field: "items[\($0)].sku", description: "is \"\($0)%\" and must be a sku — 茶")
        }
        let carrier = calls.open(Echo.ask)
        carrier.call.cancel(.fields(violations))
        let size = (carrier.trailers ?? []).reduce(0) {
            $0 + $1.name.utf8.count + $1.value.utf8.count
        }
        #expect(size <= 4_096)
        let request = try details(carrier).details.first { $0.typeURL.hasSuffix("BadRequest") }
        let told = try Google.BadRequest.decode(try #require(request).value)
        #expect(told.fieldViolations.count > 5)
        #expect(told.fieldViolations.first?.field == "items[0].sku")
    }

    @Test func longSentencesAreCutAndStayText() throws {
        let carrier = calls.open(Echo.ask)
        let text = String(repeating: "茶\n%", count: 10_000)
        carrier.call.cancel(Failure(.outOfRange, "TOO_LONG", text))
        let told = try #require(carrier.trailer("grpc-message"))
        #expect(told.utf8.count < 4_096)
        #expect(told.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        #expect(told.hasPrefix("%E8%8C%B6%0A%25"))
    }

    @Test func anEmptyMessageIsNotSent() {
        let carrier = calls.open(Echo.ask)
        carrier.call.cancel(Failure(.outOfRange, "", ""))
        #expect(carrier.trailers == [HeaderField("grpc-status", "11")])
    }

    @Test func aKeptRefusalIsToldInTheSameBytes() throws {
        let first = calls.call(Echo.ask, "refuse")
        let kept = try Failure(statusBytes: try details(first).encoded())
        let again = calls.open(Echo.ask)
        again.call.cancel(kept)
        #expect(again.trailers == first.trailers)
    }
}
