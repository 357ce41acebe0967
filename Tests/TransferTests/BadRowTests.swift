import Testing

@testable import Transfer

@Suite struct BadRowTests {
    @Test(arguments: [
        ("2,Jam,\"1,234.5\",EUR,,", "price must be digits with at most one point"),
        ("2,Jam,-1,EUR,,", "price must not be negative."),
        ("2,Jam,,EUR,,", "price must not be empty."),
        ("2,Jam,1.234,EUR,,", "price has more digits behind the point than its currency."),
        ("2,Jam,1.5,JPY,,", "price has more digits behind the point than its currency."),
        ("2,Jam,99999999999999999999,EUR,,", "price is too large."),
        ("2,Jam,1.,EUR,,", "price must be digits"),
        ("2,Jam,.5,EUR,,", "price must be digits"),
        ("2,Jam,€5,EUR,,", "price must be digits"),
        ("2,Jam,1,euro,,", "currency must be a currency of ISO 4217"),
        ("2,Jam,1,,,", "currency must be a currency of ISO 4217"),
        ("2,Jam,1,EUR,sold,", "state must be DRAFT, ACTIVE or ARCHIVED."),
        ("2,Jam,1,EUR,,few", "on_hand must be a whole number."),
        ("2,Jam,1,EUR,,-4", "on_hand must not be negative."),
        ("2,,1,EUR,,", "title must be set."),
        (",Jam,1,EUR,,", "variants[0].sku must be set; id must be set."),
        ("a b,Jam,1,EUR,,", "id must"),
        ("2,J\0am,1,EUR,,", ""),
    ])
    func isRefusedWithItsLineAndReason(row: String, reason: String) throws {
        let file = try FileOfRows(
            "id,title,price,currency,state,on_hand\n1,Tea,2,EUR,,\n\(row)\n3,Bread,4,EUR,,\n",
            name: "goods.csv")
        let outcomes = try file.words()
        #expect(outcomes.count == 3)
        #expect(outcomes.first == "2: 1 Tea")
        #expect(outcomes[1].hasPrefix("3! \(reason)"), "\(outcomes[1])")
        #expect(outcomes.last == "4: 3 Bread")
    }

    @Test(arguments: [
        (#"{"id":"2","title":"Jam"}"#, "variants must"),
        (#"{"id":"2","tilte":"Jam"}"#, "shopwire.v1.Product has no field \"tilte\""),
        (#"{"id":"2","#, "That is not JSON"),
        ("[]", "The request must be an object"),
        (#"{"id":2}"#, "id must be text in quotes"),
        ("\u{1}", "That is not JSON"),
    ])
    func aLineThatIsNoProductIsRefused(row: String, reason: String) throws {
        let good =
            #"{"id":"ID","title":"Tea","variants":[{"sku":"ID","price":"#
            + #"{"currencyCode":"EUR","amountMinor":"5"}}]}"#
        let lines = [good.replacing("ID", with: "1"), row, good.replacing("ID", with: "3")]
        let file = try FileOfRows(lines.joined(separator: "\n"), name: "goods.ndjson")
        let outcomes = try file.words()
        #expect(outcomes.count == 3)
        #expect(outcomes.first == "1: 1 Tea")
        #expect(outcomes[1].hasPrefix("2! \(reason)"), "\(outcomes[1])")
        #expect(outcomes.last == "3: 3 Tea")
    }

    @Test func aRowOfJSONMaySayWhatLiesInTheShop() throws {
        let line =
            #"{"product":{"id":"1","title":"Tea","variants":[{"sku":"1","price":"#
            + #"{"currencyCode":"EUR","amountMinor":"5"}}]},"quantities":[{"sku":"1","onHand":7}]}"#
        #expect(try FileOfRows(line, name: "goods.ndjson").words() == ["1: 1 Tea"])
    }

    @Test func aMappingReadsObjectsThatAreNoProducts() throws {
        let file = try FileOfRows(
            #"{"no":1,"name":"Tea","price":2.5}"# + "\n" + #"{"no":2,"name":["Jam"],"price":2}"#,
            name: "goods.ndjson")
        let outcomes = try file.words(
            mapping: "id = no\ntitle = name\nprice = price\ncurrency = \"EUR\"")
        #expect(
            outcomes == ["1: 1 Tea", "2! name must be a text, a number, true or false."])
    }

    @Test func anAttributeWithoutANameIsRefused() throws {
        let file = try FileOfRows(
            "id,title,price,currency,attributes\n1,Tea,2,EUR,green\n", name: "goods.csv")
        #expect(
            try file.words() == [
                "2! attributes has \"green\", which has no \":\" between a name and a value."
            ])
    }
}
