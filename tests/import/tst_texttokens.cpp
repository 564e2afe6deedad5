#include "models/import/texttokens.h"

#include <QtTest>

#include <array>
#include <set>
#include <string>

using namespace shopglass;

namespace {

TypedValue named(TextTokens &tokens, const std::string &text, std::size_t attribute = 0)
{
    std::vector<TypedValue> row(attribute + 1);
    row.back() = {TypedValue::Kind::Text, 0, text};
    tokens.name(row, std::array{attribute});
    return row.back();
}

} // namespace

class TestTextTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsGetTheSameToken();
    void copiesOutliveTheBytesTheyWereMadeOf();
    void manyTextsKeepTheirTokens();
    void leavesAColumnAloneWhoseTextsNeverComeAgain();
    void leavesLongTextsAlone();
    void namesTheTextsOfARowAndNothingElse();
};

void TestTextTokens::equalTextsGetTheSameToken()
{
    TextTokens tokens;
    const TypedValue first = named(tokens, "红色", 3);
    const TypedValue second = named(tokens, "蓝色", 3);
    const TypedValue again = named(tokens, "红色", 5);
    QCOMPARE(first.token, TextToken(1));
    QCOMPARE(second.token, TextToken(2));
    QCOMPARE(again.token, TextToken(1));
    QCOMPARE(static_cast<const void *>(again.text.data()), static_cast<const void *>(first.text.data()));
}

void TestTextTokens::copiesOutliveTheBytesTheyWereMadeOf()
{
    TextTokens tokens;
    std::string bytes = "a text of more than a few bytes";
    const TypedValue value = named(tokens, bytes);
    bytes.assign(bytes.size(), '?');
    QVERIFY(value.text == "a text of more than a few bytes");
}

void TestTextTokens::manyTextsKeepTheirTokens()
{
    TextTokens tokens;
    constexpr int Texts = 50'000;
    std::set<TextToken> seen;
    const auto textOf = [](int i) { return "text " + std::to_string(i); };
    for (int i = 0; i < Texts; ++i) {
        // Two columns, in each of which every text comes twice, so that none is given up.
        const std::size_t attribute = std::size_t(i % 2);
        const TypedValue value = named(tokens, textOf(i), attribute);
        QVERIFY(value.token != 0);
        QCOMPARE(named(tokens, textOf(i), attribute).token, value.token);
        seen.insert(value.token);
    }
    QCOMPARE(seen.size(), std::size_t(Texts));
    QVERIFY(named(tokens, textOf(0)).text == "text 0");
    QCOMPARE(named(tokens, textOf(0)).token, TextToken(1));
}

void TestTextTokens::leavesAColumnAloneWhoseTextsNeverComeAgain()
{
    TextTokens tokens;
    for (int i = 0; i < 20'000; ++i)
        named(tokens, "SF" + std::to_string(i), 1);
    const TypedValue parcel = named(tokens, "SF1", 1);
    QCOMPARE(parcel.token, TextToken(0));
    QVERIFY(parcel.text == "SF1");
    QVERIFY(named(tokens, "SF1", 2).token != 0);
}

void TestTextTokens::leavesLongTextsAlone()
{
    TextTokens tokens;
    const std::string text(5'000, 'x');
    const TypedValue value = named(tokens, text);
    QCOMPARE(value.token, TextToken(0));
    QCOMPARE(static_cast<const void *>(value.text.data()), static_cast<const void *>(text.data()));
}

void TestTextTokens::namesTheTextsOfARowAndNothingElse()
{
    TextTokens tokens;
    std::vector<TypedValue> row(4);
    row[0] = {TypedValue::Kind::Text, 0, "红色"};
    row[1] = {TypedValue::Kind::Number, 7, {}};
    row[2] = {TypedValue::Kind::Text, 0, "红色"}; // twice in one row, before it has a slot
    row[3] = {TypedValue::Kind::Text, 0, "not asked for"};
    tokens.name(row, std::array<std::size_t, 3>{0, 1, 2});
    QCOMPARE(row[0].token, TextToken(1));
    QCOMPARE(row[2].token, TextToken(1));
    QCOMPARE(row[1].number, qint64(7));
    QCOMPARE(row[1].token, TextToken(0));
    QCOMPARE(row[3].token, TextToken(0));
}

QTEST_APPLESS_MAIN(TestTextTokens)
#include "tst_texttokens.moc"
