import Compression
import Foundation
import Testing

@Suite struct ImportTests {
    private let server: RunningServer
    private let folder: URL

    init() throws {
        server = try RunningServer()
        folder = URL(filePath: server.directory).appendingPathComponent("files")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    private func file(_ name: String, _ text: String) throws -> String {
        try file(name, Array(text.utf8))
    }

    private func goods(_ count: Int) -> String {
        let rows = (1...count).map { "tea-\($0),Tea \($0),\($0).50,EUR,\($0 % 9)" }
        return (["id,title,price,currency,on_hand"] + rows).joined(separator: "\n") + "\n"
    }

    private func run(_ arguments: String...) throws -> (
        text: String, errors: String, status: Int32
    ) {
        try ShopwireProgram.run(arguments, on: server)
    }

    private func number(_ name: String, in json: String) throws -> Int {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return try #require(object?[name] as? Int, "\(name) is missing in \(json)")
    }

    private func checksum(on server: RunningServer) throws -> String {
        let path = folder.appendingPathComponent("\(UUID().uuidString).ndjson").path
        let export = try ShopwireProgram.run(["export", "--output", path, "--json"], on: server)
        #expect(export.status == 0, "\(export.errors)")
        return try #require(export.text.firstMatch(of: #/"checksum":"(\w+)"/#)).output.1.description
    }

    @Test func aFileGoesInOnceAndComesOutWhole() throws {
        let path = try file("goods.csv", goods(1_200))
        let first = try run("import", path, "--json")
        #expect(first.status == 0, "\(first.errors)")
        #expect(try number("created", in: first.text) == 1_200)
        let again = try run("import", path, "--json")
        #expect(again.status == 0)
        #expect(try number("created", in: again.text) == 1_200)
        #expect(try number("resumedFrom", in: again.text) == 1_201)

        let stock = try run("stock", "tea-4", "--json")
        #expect(stock.text.contains(#""onHand":"4""#))

        let copy = folder.appendingPathComponent("copy.ndjson.gz").path
        let export = try run("export", "--output", copy)
        #expect(export.status == 0, "\(export.errors)")
        let other = try RunningServer()
        let back = try ShopwireProgram.run(["import", copy, "--json"], on: other)
        #expect(back.status == 0, "\(back.errors)")
        #expect(try number("created", in: back.text) == 1_200)
        #expect(try checksum(on: server) == checksum(on: other))
    }

    @Test func whatIsWrongWithARowIsSaidAndTheRestGoesIn() throws {
        let path = try file(
            "goods.csv",
            """
            id,title,price,currency,category_id
            1,Tea,"1,234.5",EUR,
            2,Jam,3,EUR,
            3,Bread,3,EUR,nowhere
            2,Honey,4,EUR,
            """)
        let errors = folder.appendingPathComponent("errors.txt").path
        let outcome = try run("import", path, "--errors", errors)
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("line 2: price must be digits"))
        #expect(outcome.errors.contains("line 4: "))
        #expect(outcome.text.contains("1 created, 1 updated, 0 unchanged, 2 refused"))
        let written = try String(contentsOfFile: errors, encoding: .utf8)
        #expect(written.split(separator: "\n").count == 2)
        #expect(try run("get", "2").text.contains("Honey"))

        let strict = try run("import", path, "--mode", "create", "--json")
        #expect(strict.status == 3)
        #expect(try number("refused", in: strict.text) == 4)
    }

    @Test func anImportIDBelongsToOneFile() throws {
        let one = try file("one.csv", goods(3))
        let two = try file("two.csv", goods(4))
        #expect(try run("import", one, "--import-id", "spring").status == 0)
        let refused = try run("import", two, "--import-id", "spring")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("choose another --import-id"))
        #expect(try run("import", two, "--import-id", "summer").status == 0)
    }

    @Test func aFileThatIsCutOffIsFinishedByTheWholeOne() throws {
        var writer = GzipFileWriter()
        var whole: [UInt8] = []
        writer.compress(Array(goods(3_000).utf8).span, into: &whole)
        writer.finish(into: &whole)
        let cut = try file("cut.csv.gz", Array(whole.prefix(whole.count / 2)))
        let broken = try run("import", cut, "--json")
        #expect(broken.status == 1)
        #expect(broken.text.contains("ends in the middle"))
        let rows = try number("created", in: broken.text)
        #expect(rows > 0 && rows < 3_000)

        let path = try file("whole.csv.gz", whole)
        let finished = try run("import", path, "--json")
        #expect(finished.status == 0, "\(finished.errors)")
        #expect(try number("unchanged", in: finished.text) == rows)
        #expect(try number("created", in: finished.text) == 3_000 - rows)
    }

    @Test func noRowIsLostOrDoubledWhenTheServerDies() throws {
        let path = try file("goods.csv", goods(4_000))
        let calm = try RunningServer()
        let undisturbed = try ShopwireProgram.run(["import", path], on: calm)
        #expect(undisturbed.status == 0, "\(undisturbed.errors)")

        let program = try ShopwireProgram(["import", path, "--marks", "--json"], on: server)
        var marks = [1, 900, 1_800, 2_700, 3_500][...]
        while let line = program.nextLine() {
            guard line.hasPrefix("committed "), let mark = Int(line.dropFirst(10)) else {
                #expect(try number("created", in: line) == 4_000)
                continue
            }
            guard let next = marks.first, mark >= next else { continue }
            marks = marks.drop { $0 <= mark }
            try server.restart(keepsPort: true)
        }
        let end = try program.finish()
        #expect(end.status == 0, "\(end.errors)")
        #expect(try checksum(on: server) == checksum(on: calm))
        #expect(try run("stock", "tea-8", "--json").text.contains(#""onHand":"8""#))
    }

    @Test func categoriesOfTheFileAreMade() throws {
        let text = "id,title,price,currency,category\n1,Tea,2,EUR,Green Tea\n"
        let path = try file("goods.csv", text)
        #expect(try run("import", path).status == 3)
        let made = try run("import", path, "--create-categories", "--import-id", "second")
        #expect(made.status == 0, "\(made.errors)")
        #expect(try run("list", "--category", "green-tea").text.contains("Tea"))
    }
}
