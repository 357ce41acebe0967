import Client
import Foundation
import FoundationXML
import JSON
import LoadTest
import Testing

/// What is made of the figures.
@Suite struct ReportTests {
    private func result(
        _ number: Int, rate: Double, milliseconds: Double,
        _ change: (inout Tally) -> Void = { _ in }
    ) -> StepResult {
        let step = Step(
            number: number, rate: rate, arrivals: .fixed, begin: 0, warmUp: 1, duration: 4)
        var tally = Tally()
        tally.answeredInTime = 400
        for call in 1...400 {
            let operation = Operation.allCases[call % 3]
            tally.record(operation, nanoseconds: Int64(milliseconds * 2_500 * Double(call)))
        }
        change(&tally)
        let intervals = (0..<4).map { second in
            StepResult.Interval(
                begin: Double(number * 6 + second), seconds: 1, answered: 100, p50: 0.4, p99: 2)
        }
        return StepResult(
            step: step, tally: tally, intervals: intervals, busiest: 0.2, processors: 0.2,
            machineLoad: (1, 1.5), goalMilliseconds: 5)
    }

    private func outcome(_ steps: [StepResult], chosen: Int, leftovers: [String] = []) -> Outcome {
        var plan = LoadPlan()
        plan.goalMilliseconds = 5
        plan.finds = steps.count > 1
        return Outcome(
            plan: plan, server: "localhost:7443 <&\">", startedAt: "2026-01-31 12:00:00Z",
            items: 200, machineProcessors: 2, steps: steps, chosen: steps[chosen],
            leftovers: leftovers)
    }

    private func search() -> Outcome {
        outcome(
            [
                result(0, rate: 500, milliseconds: 1), result(1, rate: 1_000, milliseconds: 4),
                result(2, rate: 2_000, milliseconds: 30) { $0.unanswered = 3 },
            ], chosen: 1)
    }

    @Test func aStepHoldsItsGoalOnlyWhenNothingWentWrong() {
        #expect(result(0, rate: 1, milliseconds: 4).holds)
        #expect(!result(0, rate: 1, milliseconds: 6).holds)
        #expect(!result(0, rate: 1, milliseconds: 4) { $0.complain("No.") }.holds)
        #expect(!result(0, rate: 1, milliseconds: 4) { $0.unanswered = 1 }.holds)
        #expect(!result(0, rate: 1, milliseconds: 4) { $0.refusals["UNAVAILABLE"] = 1 }.holds)
    }

    @Test func aRunIsGoodOnlyWhenItsGoalHeldAndEverythingIsAsBefore() {
        #expect(search().isGood)
        let steps = search().steps
        #expect(!outcome(steps, chosen: 2).isGood)
        #expect(!outcome(steps, chosen: 1, leftovers: ["Two units are missing"]).isGood)
        let wrong = result(3, rate: 4_000, milliseconds: 1) { $0.complain("p1 came for p2") }
        #expect(!outcome(steps + [wrong], chosen: 1).isGood)
    }

    @Test func saysWhenTheLoadProgramItselfWasSlow() {
        var late = result(0, rate: 1, milliseconds: 1) { tally in
            for _ in 0..<100 {
                tally.record(lateness: 9_000_000)
            }
        }
        #expect(late.doubts.count == 1)
        late.busiest = 0.95
        #expect(late.doubts.count == 2)
        #expect(result(0, rate: 1, milliseconds: 1).doubts.isEmpty)
    }

    @Test func latenciesOfManyThreadsAddUp() {
        var sum = Tally()
        for _ in 0..<3 {
            var part = Tally()
            part.record(.get, nanoseconds: 2_000_000)
            part.record(.list, nanoseconds: 90_000_000_000)
            part.refusals = ["ABORTED": 2]
            part.complain("x")
            sum.add(part)
        }
        #expect(sum.count == 6)
        #expect(sum.wrong == 3 && sum.refused == 6 && sum.complaints.count == 3)
        #expect(abs(sum.all.milliseconds(at: 50) - 2) < 0.01)
        #expect(sum.all.milliseconds(at: 100) < 60_100, "what took longer counts as a minute")
    }

    @Test func thePageIsWellFormedAndNeedsNothingElse() throws {
        for outcome in [search(), outcome([result(0, rate: 9, milliseconds: 1)], chosen: 0)] {
            let page = outcome.html
            let parser = XMLParser(data: Data(page.utf8))
            #expect(
                parser.parse(),
                "line \(parser.lineNumber): \(String(describing: parser.parserError))")
            #expect(page.components(separatedBy: "<svg").count >= 4)
            for outside in ["src=", "href=", "url(", "@import", "<script", "nan", "inf\""] {
                #expect(!page.contains(outside), "\(outside)")
            }
        }
    }

    /// A run in which nothing was answered has a page as well.
    @Test func thePageSaysThatThereWasNothing() throws {
        let step = Step(number: 0, rate: 5, arrivals: .fixed, begin: 0, warmUp: 0, duration: 1)
        let empty = StepResult(step: step, tally: Tally(), goalMilliseconds: 5)
        #expect(!empty.holds)
        let page = outcome([empty], chosen: 0, leftovers: ["<b> & more"]).html
        #expect(XMLParser(data: Data(page.utf8)).parse())
        #expect(page.contains("&lt;b&gt; &amp; more"))
    }

    @Test func theJSONSaysTheSame() throws {
        let text = search().json.text(isIndented: false)
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let steps = try #require(json?["steps"] as? [[String: Any]])
        #expect(json?["good"] as? Bool == true)
        #expect(json?["chosenStep"] as? Int == 1)
        #expect(steps.map { $0["holds"] as? Bool } == [true, true, false])
        let latency = try #require(steps[1]["latencyMs"] as? [String: Any])
        #expect(latency["count"] as? Int == 400)
    }

    @Test func theTableNamesEachMethodAndTheVerdict() {
        let text = search().text
        for part in ["GetProduct", "ListProducts", "all", "1,000 calls a second is the highest"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("AdjustStock"), "none were made")
    }
}
