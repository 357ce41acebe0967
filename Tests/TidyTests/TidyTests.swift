import Foundation
import Testing

/// What a machine can check of how we write code.
@Suite struct TidyTests {
    @Test func linesFitTheirWidth() {
        for file in Repository.swift {
            for (index, line) in file.lines.enumerated()
            where line.count > 100 && line.contains(#/\S \S/#) {
                Issue.record("\(file):\(index + 1) has \(line.count) columns, 100 are allowed")
            }
        }
    }

    @Test func functionsFitAScreen() {
        for file in Repository.swift {
            for function in file.functions where function.count > 70 {
                Issue.record("\(file):\(function.line) has \(function.count) lines, 70 are allowed")
            }
        }
    }

    @Test func filesStayShort() {
        for file in Repository.swift where file.lines.count > 500 {
            Issue.record("\(file) has \(file.lines.count) lines, 500 are allowed")
        }
    }

    @Test func nothingIsForced() {
        let forced = #/\b(?:try|as)!|[\w\)\]]!(?!=)|\bfatalError\(/#
        for file in Repository.swift {
            for (index, line) in file.code.enumerated() where line.contains(forced) {
                Issue.record("\(file):\(index + 1) forces: \(line)")
            }
        }
    }

    @Test func nothingIsLeftForLater() {
        let later = try? Regex("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b")
        for file in Repository.files {
            for (index, line) in file.lines.enumerated() {
                if let later, line.contains(later) {
                    Issue.record("\(file):\(index + 1) leaves something for later: \(line)")
                }
            }
        }
    }

    @Test func namesSayWhatAThingIs() {
        let vague = #/\b(?:class|struct|enum|protocol) \w*(?:Manager|Helper|Utils?|Impl)\b/#
        for file in Repository.swift {
            for (index, line) in file.code.enumerated() where line.contains(vague) {
                Issue.record("\(file):\(index + 1) has a name that says nothing: \(line)")
            }
        }
    }

    @Test func nothingIsPublic() {
        // Code that is compiled where it is used names other modules only by a public import.
        let opened = #/\bpublic (?!import )|\bopen (?:class|func|var) /#
        for file in Repository.swift where file.path.hasPrefix("Sources/") {
            for (index, line) in file.code.enumerated() where line.contains(opened) {
                Issue.record("\(file):\(index + 1) is public, but we ship a program: \(line)")
            }
        }
    }

    @Test func everyTestExpectsSomething() {
        let expectations = ["#expect", "#require", "Issue.record", "confirmation("]
        for file in Repository.swift where file.text.contains("@Test") && !file.isAboutTests {
            let expects = expectations.contains { file.text.contains($0) }
            #expect(expects, "\(file) holds tests that expect nothing")
        }
    }

    @Test func nothingNamesThisMachine() {
        let places = ["work/", "root/", "farm/", "home/", "tmp/bash_jobs"].map { "/" + $0 }
        for file in Repository.files {
            for place in places where file.names(place) {
                Issue.record("\(file) names a place that only one machine has: \(place)")
            }
        }
    }

    @Test func nothingNamesARegistry() {
        let registries = [
            "py" + "pi.org", "python" + "hosted.org", "deb." + "debian.org", "crates" + ".io",
            "npm" + "js.org", "proxy.go" + "lang.org", "ruby" + "gems.org",
        ]
        for file in Repository.files {
            for registry in registries where file.text.contains(registry) {
                Issue.record("\(file) names \(registry); the machine's own settings say where from")
            }
        }
    }
}

extension SourceFile {
    /// Whether it speaks of tests without holding any.
    fileprivate var isAboutTests: Bool { path.hasPrefix("Tests/TidyTests/") }

    /// Whether it holds `place` as the beginning of an absolute path.
    fileprivate func names(_ place: String) -> Bool {
        lines.contains { line in
            line.ranges(of: place).contains { range in
                guard range.lowerBound > line.startIndex else { return true }
                let before = line[line.index(before: range.lowerBound)]
                return !before.isLetter && !before.isNumber && !"._-})*]".contains(before)
            }
        }
    }
}
