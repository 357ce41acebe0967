import Testing

@testable import Transfer

@Suite struct RowReaderTests {
    private func csv(_ rows: String) throws -> [String] {
        try FileOfRows("id,title,price,currency\n" + rows, name: "goods.csv").words()
    }

    @Test(arguments: [
        ("1,Tea,2.50,EUR\n", ["2: 1 Tea"]),
        ("1,Tea,2.50,EUR", ["2: 1 Tea"]),
        ("1,Tea,2.50,EUR\r\n2,Jam,3,EUR\r\n", ["2: 1 Tea", "3: 2 Jam"]),
        ("\n1,Tea,2.50,EUR\n\n", ["3: 1 Tea"]),
        ("1,\"Tea, green\",2.50,EUR\n", ["2: 1 Tea, green"]),
        ("1,\"Tea \"\"best\"\"\",2.50,EUR\n", ["2: 1 Tea \"best\""]),
        ("1,\"Tea\nin tins\",2.50,EUR\n2,Jam,3,EUR\n", ["2: 1 Tea\nin tins", "4: 2 Jam"]),
        ("1,\"Tea\",2.50,\"EUR\"\r\n2,Jam,3,EUR\n", ["2: 1 Tea", "3: 2 Jam"]),
        ("1,Disk 5\" wide,2.50,EUR\n", ["2: 1 Disk 5\" wide"]),
        ("1,  Tea ,2.50,EUR\n", ["2: 1 Tea"]),
    ])
    func readsCSV(rows: String, outcomes: [String]) throws {
        #expect(try csv(rows) == outcomes)
    }

    @Test func aQuoteThatIsNotClosedCostsOneRow() throws {
        let outcomes = try csv("1,\"Tea,2,EUR\n2,Jam,3,EUR\n3,Bread,4,EUR\n")
        #expect(
            outcomes == [
                "2! The quote that opens in line 2 is not closed.", "3: 2 Jam", "4: 3 Bread",
            ])
    }

    @Test func aQuoteThatClosesInTheWrongPlaceCostsOneRow() throws {
        let outcomes = try csv("1,\"Tea,2,EUR\n2,\"Jam\",3,EUR\n3,Bread,4,EUR\n")
        #expect(outcomes.count == 3)
        #expect(outcomes[0].hasPrefix("2! Behind the quote"))
        #expect(outcomes[1...] == ["3: 2 Jam", "4: 3 Bread"])
    }

    @Test(arguments: ["1,Tea,2.50", "1,Tea,2.50,EUR,x", "1"])
    func aRowOfAnotherWidthIsRefused(row: String) throws {
        let outcomes = try csv("\(row)\n2,Jam,3,EUR\n")
        #expect(outcomes.first?.hasPrefix("2! The row has") == true)
        #expect(outcomes.last == "3: 2 Jam")
    }

    @Test func tabsSeparateAndQuotesSayNothing() throws {
        let file = try FileOfRows(
            "id\ttitle\tprice_minor\tcurrency\r\n1\t15\" screen\t250\tEUR\r\n2\t\"\t3\tEUR",
            name: "goods.tsv")
        #expect(try file.words() == ["2: 1 15\" screen", "3: 2 \""])
    }

    @Test func aMarkBeforeTheTextIsNoPartOfIt() throws {
        for name in ["goods.csv", "goods.tsv"] {
            let comma = name.hasSuffix("csv") ? "," : "\t"
            let lines = ["id,title,price,currency", "1,Tea,2,EUR"]
            let text = lines.map { $0.replacing(",", with: comma) }.joined(separator: "\n")
            #expect(try FileOfRows("\u{feff}" + text, name: name).words() == ["2: 1 Tea"])
        }
    }

    @Test func brokenUTF8IsTheRowsErrorAndNamesTheColumn() throws {
        var bytes = Array("id,title,price,currency\n1,Te".utf8)
        bytes += [0xff] + Array(",2,EUR\n2,Jam,3,EUR\n".utf8)
        let outcomes = try FileOfRows(bytes, name: "goods.csv").words()
        #expect(outcomes == ["2! The column title is not valid UTF-8.", "3: 2 Jam"])
    }

    @Test(arguments: ["goods.csv", "goods.tsv"], [10, 20])
    func aRowAboveTheLimitIsPassedOver(name: String, megabytes: Int) throws {
        let comma = name.hasSuffix("csv") ? "," : "\t"
        let long = String(repeating: "x", count: megabytes << 20)
        let rows = ["id,title,price,currency", "1,\(long),2,EUR", "2,Jam,3,EUR"]
        let text = rows.map { $0.replacing(",", with: comma) }.joined(separator: "\n")
        let outcomes = try FileOfRows(text, name: name).words()
        #expect(outcomes.count == 2)
        #expect(outcomes[0].contains("a row holds 4 MB at the most"))
        #expect(outcomes[1] == "3: 2 Jam")
    }

    @Test func aLongCellWithLineBreaksIsOneRow() throws {
        let long = String(repeating: "x\n", count: 5 << 20)
        let outcomes = try csv("1,\"\(long)\",2,EUR\n2,Jam,3,EUR\n")
        #expect(outcomes.count == 2)
        #expect(outcomes[0].hasPrefix("2! The row has 10 MB"))
        #expect(outcomes[1] == "\(3 + 5 << 20): 2 Jam")
    }

    @Test func aFileWithoutAHeaderIsRefused() throws {
        for name in ["goods.csv", "goods.tsv"] {
            #expect(throws: MappingError.self) { try FileOfRows("", name: name).words() }
        }
        #expect(try FileOfRows("", name: "goods.ndjson").words().isEmpty)
    }

    @Test(arguments: [
        ("goods.tsv", FileFormat.tsv), ("GOODS.TSV.GZ", .tsv), ("a.b/goods.csv.gz", .csv),
        ("goods.ndjson", .ndjson), ("goods.jsonl.gz", .ndjson),
    ])
    func theNameSaysTheFormat(name: String, format: FileFormat) {
        #expect(FileFormat(path: name) == format)
        #expect(FileFormat(path: "goods.txt") == nil)
        #expect(FileFormat(path: "gz") == nil)
    }
}
