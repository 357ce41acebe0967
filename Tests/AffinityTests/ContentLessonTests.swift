import Affinity
import Testing

/// What is learned of goods from what is said of them.
@Suite struct ContentLessonTests {
    private func content(_ text: String, price: Double = 1, mark: String = "") -> Content {
        var content = Content(price: price)
        content.add(text: text, weight: 1, limit: 100)
        if !mark.isEmpty { content.add(mark: mark, weight: 1) }
        return content
    }

    @Test func findsWhatIsAlike() throws {
        let lesson = try ContentLesson([
            content("red tea pot"), content("blue tea pot"), content("garden chair"),
            content("folding garden chair"), content("lamp"),
        ])
        #expect(lesson.neighbours[0].first?.item == 1)
        #expect(lesson.neighbours[3].first?.item == 2)
        #expect(lesson.neighbours[4].isEmpty)
    }

    @Test func aLikePriceAndAMarkDecideBetweenEqualWords() throws {
        let lesson = try ContentLesson([
            content("tea pot", price: 10), content("tea pot", price: 500),
            content("tea pot", price: 11),
        ])
        #expect(lesson.neighbours[0].map(\.item) == [2, 1])
        let marked = try ContentLesson([
            content("tea pot", mark: "kitchen"), content("tea pot", mark: "museum"),
            content("tea pot", mark: "kitchen"),
        ])
        #expect(marked.neighbours[0].first?.item == 2)
    }

    @Test(arguments: [
        [], ["", "", ""], ["same", "same", "same"], ["a", "\u{0301}\u{0301}", "日本 茶 日本"],
    ])
    func saysOnlyNumbersWhateverItIsGiven(texts: [String]) throws {
        let lesson = try ContentLesson(texts.map { content($0, price: 0) })
        #expect(lesson.neighbours.count == texts.count)
        #expect(lesson.neighbours.joined().allSatisfy { $0.weight.isFinite && $0.weight > 0 })
    }

    @Test func whatAllHaveInCommonIsLeftOut() throws {
        var rules = ContentRules()
        rules.commonest = 2
        let lesson = try ContentLesson((0..<3).map { _ in content("cheap") }, rules: rules)
        #expect(lesson.neighbours.allSatisfy { $0.isEmpty })
    }
}
