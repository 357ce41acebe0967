import RPC
import Schema
import TestSupport
import Testing

/// Searches for goods of shops the world over, in the words in which people there ask for them.
@Suite struct SearchScriptTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    private static let goods = [
        ("zh-headset", "索尼无线蓝牙耳机 WH-1000XM5 黑色"),
        ("zh-cable", "安克 USB-C 数据线 1米"),
        ("zh-tea", "西湖龙井绿茶 250克"),
        ("zh-case", "苹果手机壳 透明"),
        ("ja-headset", "ソニー ワイヤレスヘッドホン ブラック"),
        ("ja-tea", "宇治抹茶 粉末 100g"),
        ("ja-case", "スマホケース iPhone対応 クリア"),
        ("ja-cooker", "象印 炊飯器 5.5合炊き"),
        ("ar-headset", "سماعات بلوتوث لاسلكية سوداء"),
        ("ar-phone", "هاتف سامسونج جالاكسي"),
        ("ar-charger", "شاحن سريع للهاتف"),
        ("ar-coffee", "قهوة عربية مطحونة"),
        ("de-jack", "Wasserdichte Winterjacke für Damen"),
        ("de-machine", "Kaffeevollautomat mit Milchschäumer"),
        ("de-shoe", "Leichte Wanderschuhe, Größe 42"),
        ("de-lamp", "Schreibtischlampe mit Klemme"),
        ("ru-pot", "Чайник электрический 1,7 л"),
        ("el-oil", "Ελαιόλαδο εξαιρετικό παρθένο"),
        ("th-rice", "ข้าวหอมมะลิ 5 กก."),
        ("ko-mask", "보습 마스크팩 10매"),
    ]

    private func fill() throws {
        for (id, title) in Self.goods {
            var product = TestShop.product(id, skus: ["SKU-\(id)"])
            product.title = title
            try shop.create(product)
        }
    }

    @Test(arguments: [
        ("蓝牙耳机", "zh-headset"), ("无线耳机", "zh-headset"), ("索尼 WH1000XM5", "zh-headset"),
        ("数据线", "zh-cable"), ("usb c 数据线", "zh-cable"), ("绿茶", "zh-tea"), ("龙井", "zh-tea"),
        ("手机壳", "zh-case"),
        ("ワイヤレス ヘッドホン", "ja-headset"), ("ﾜｲﾔﾚｽ", "ja-headset"), ("抹茶", "ja-tea"),
        ("スマホケース", "ja-case"), ("iphone ケース", "ja-case"), ("炊飯器", "ja-cooker"),
        ("سماعات بلوتوث", "ar-headset"), ("سَمّاعات", "ar-headset"), ("جالاكسي", "ar-phone"),
        ("شاحن سريع", "ar-charger"), ("قهوة", "ar-coffee"),
        ("winterjacke", "de-jack"), ("kaffeevollautomat", "de-machine"),
        ("wanderschuhe größe 42", "de-shoe"),
        ("чайник", "ru-pot"), ("ΕΛΑΙΟΛΑΔΟ", "el-oil"), ("ข้าวหอมมะลิ", "th-rice"),
        ("마스크팩", "ko-mask"), ("보습 마스크팩", "ko-mask"),
    ])
    func findsGoodsInAnyScript(query: String, first: String) throws {
        try fill()
        let found = try shop.search(
            SearchProductsRequest(query: query, correction: .forbidden, idsOnly: true))
        #expect((found.ids.first ?? "") == first)
    }

    @Test(arguments: ["茶", "蓝牙耳机 ヘッドホン", "بلوتوث bluetooth", "Wanderschuhe 手机壳 чайник"])
    func mixesScriptsWithoutHarm(query: String) throws {
        try fill()
        let found = try shop.search(SearchProductsRequest(query: query, idsOnly: true))
        #expect(!found.cutShort)
        #expect(!found.ids.isEmpty)
    }

    /// In German a compound is what its end says.
    @Test(arguments: [
        ("jacke", "de-jack"), ("schuhe", "de-shoe"), ("lampe", "de-lamp"),
        ("GROESSE 42", "de-shoe"), ("wasserdichter jacke", "de-jack"),
    ])
    func findsGermanCompoundsByTheirEnds(query: String, id: String) throws {
        try fill()
        let _: RebuildSearchIndexResponse = try shop.call(
            Methods.SearchService.rebuildSearchIndex,
            RebuildSearchIndexRequest(languageCode: "de"))
        while try shop.rebuildStep() {}
        let found = try shop.search(
            SearchProductsRequest(query: query, correction: .forbidden, idsOnly: true))
        #expect(found.ids.first == id)
    }
}
