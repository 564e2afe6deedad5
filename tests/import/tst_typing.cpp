#include "models/import/typing.h"

#include <QtTest>

using namespace shopglass;

namespace {

RawCell textCell(const QByteArray &text)
{
    return {RawCell::Kind::Text, {text.constData(), std::size_t(text.size())}, 0.0, false};
}

RawCell numberCell(const QByteArray &text, double number)
{
    return {RawCell::Kind::Number, {text.constData(), std::size_t(text.size())}, number, false};
}

/// What a typed value is, as one line: "blank", "7", "'text'", "!reason".
QString shown(const Typed &typed)
{
    if (typed.fault)
        return u'!' + QString::fromLatin1(typed.fault);
    if (typed.value.kind == TypedValue::Kind::Blank)
        return QStringLiteral("blank");
    if (typed.value.kind == TypedValue::Kind::Number)
        return QString::number(typed.value.number);
    return u'\'' + QString::fromUtf8(typed.value.text.data(), qsizetype(typed.value.text.size())) + u'\'';
}

} // namespace

class TestTyping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWholeFen_data();
    void moneyIsWholeFen();
    void numericCellsKeepFifteenDigits_data();
    void numericCellsKeepFifteenDigits();
    void countsAreWhole_data();
    void countsAreWhole();
    void ratiosAreMillionths_data();
    void ratiosAreMillionths();
    void scoresAreThousandths_data();
    void scoresAreThousandths();
    void idsKeepTheirDigits_data();
    void idsKeepTheirDigits();
    void numericIdsBeyondFifteenDigitsAreDestroyed_data();
    void numericIdsBeyondFifteenDigitsAreDestroyed();
    void textsLoseOnlyTheirWrapping_data();
    void textsLoseOnlyTheirWrapping();
    void enumsKnowTheirTexts_data();
    void enumsKnowTheirTexts();
    void enumsRememberMoreTextsThanTheyKeep();
    void timeCellsOfEveryKind_data();
    void timeCellsOfEveryKind();
    void errorsAndTruthValuesAreNoAmounts();
};

void TestTyping::moneyIsWholeFen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("a plain amount", "83.16", "8316");
    row("whole yuan", "12", "1200");
    row("one decimal", "0.5", "50");
    row("zero", "0.00", "0");
    row("yuan sign and thousands", "¥1,299.90", "129990");
    row("full-width yuan sign", "￥9.9", "990");
    row("full-width comma and 元", "￥1，234.56元", "123456");
    row("full-width digits", "１２．３４", "1234");
    row("brackets are negative", "(12.30)", "-1230");
    row("full-width brackets", "（12.30）", "-1230");
    row("brackets with a sign of currency", "(¥1,000.00)", "-100000");
    row("minus", "-12", "-1200");
    row("full-width minus", "－12", "-1200");
    row("typographic minus", "−12", "-1200");
    row("minus before the currency", "-¥12.00", "-1200");
    row("minus behind the currency", "¥-12.00", "-1200");
    row("plus", "+12", "1200");
    row("ten thousands", "47.22万", "47220000");
    row("ten thousand yuan", "1.16万元", "1160000");
    row("hundred millions", "1.2亿", "12000000000");
    row("apostrophe in front", "'83.16", "8316");
    row("formula wrapping", "=\"83.16\"", "8316");
    row("tab behind", "101.38\t", "10138");
    row("ideographic blank in front",
        "\xE3\x80\x80"
        "5.00",
        "500");
    row("byte order mark in front",
        "\xEF\xBB\xBF"
        "5.00",
        "500");
    row("RMB", "RMB 5.00", "500");
    row("three decimals round half away", "1.005", "101");
    row("three decimals round down", "1.004", "100");
    row("negative rounds away from zero", "-1.005", "-101");
    row("exponent", "1.5E+3", "150000");
    row("negative exponent", "5E-2", "5");
    row("no digit before the point", ".5", "50");
    row("largest that fits", "92233720368547758.07", "9223372036854775807");
    row("one fen too many", "92233720368547758.08", "!bad_money");
    row("empty", "", "blank");
    row("blanks only", " \xC2\xA0 ", "blank");
    row("dash", "-", "blank");
    row("two dashes", "--", "blank");
    row("long dash", "—", "blank");
    row("two long dashes", "——", "blank");
    row("slash", "/", "blank");
    row("NA", "NA", "blank");
    row("n/a", "n/a", "blank");
    row("the word empty", "空", "blank");
    row("NaN", "NaN", "blank");
    row("null", "NULL", "blank");
    row("per cent is no money", "30.0%", "!percent_in_money");
    row("dollars are no yuan", "$5.00", "!bad_money");
    row("euros are no yuan", "€5.00", "!bad_money");
    row("words", "待付款", "!bad_money");
    row("a unit that nobody named", "86个", "!bad_money");
    row("a decimal comma", "12,30", "!bad_money");
    row("groups of two", "1,23,456", "!bad_money");
    row("a comma at the end", "1,", "!bad_money");
    row("a group before the fraction", "1,23.00", "!bad_money");
    row("a comma in the fraction", "1.234,5", "!bad_money");
    row("two points", "1.2.3", "!bad_money");
    row("two signs", "--5", "!bad_money");
    row("sign within brackets", "(-5)", "!bad_money");
    row("a range", "￥6.8 至 ￥24.99", "!bad_money");
    row("a date", "2026-04-15", "!bad_money");
    row("hexadecimal", "0x10", "!bad_money");
    row("infinity, as of a division by nothing", "inf", "blank");
    row("more than thirty digits", "1234567890123456789012345678901", "!bad_money");
}

void TestTyping::moneyIsWholeFen()
{
    QFETCH(QByteArray, text);
    QTEST(shown(typeMoney(textCell(text))), "expected");
}

void TestTyping::numericCellsKeepFifteenDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("binary noise below") << QByteArray("8.289999999999999") << 8.289999999999999 << "829";
    QTest::newRow("binary noise above") << QByteArray("101.38000000000001") << 101.38000000000001 << "10138";
    QTest::newRow("half a fen out of noise") << QByteArray("1.0049999999999999") << 1.005 << "101";
    QTest::newRow("an exponent") << QByteArray("4.4000000000000004E-2") << 0.044 << "4";
    QTest::newRow("no text given") << QByteArray() << 12.5 << "1250";
    QTest::newRow("negative") << QByteArray("-3.55") << -3.55 << "-355";
}

void TestTyping::numericCellsKeepFifteenDigits()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    QTEST(shown(typeMoney(numberCell(text, number))), "expected");
}

void TestTyping::countsAreWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("3") << "3";
    QTest::newRow("thousands") << QByteArray("1,234") << "1234";
    QTest::newRow("a zero fraction") << QByteArray("2.0") << "2";
    QTest::newRow("ten thousands") << QByteArray("1.16万") << "11600";
    QTest::newRow("tab behind") << QByteArray("2\t") << "2";
    QTest::newRow("blank") << QByteArray("-") << "blank";
    QTest::newRow("a half") << QByteArray("2.5") << "!bad_count";
    QTest::newRow("money") << QByteArray("¥2") << "!bad_count";
    QTest::newRow("per cent") << QByteArray("2%") << "!bad_count";
    QTest::newRow("a unit") << QByteArray("1473个") << "!bad_count";
}

void TestTyping::countsAreWhole()
{
    QFETCH(QByteArray, text);
    QTEST(shown(typeCount(textCell(text))), "expected");
}

void TestTyping::ratiosAreMillionths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("per cent") << QByteArray("30.0%") << "300000";
    QTest::newRow("full-width per cent") << QByteArray("2.5％") << "25000";
    QTest::newRow("a fraction") << QByteArray("0.3") << "300000";
    QTest::newRow("all of it") << QByteArray("1") << "1000000";
    QTest::newRow("more than all, said in per cent") << QByteArray("287,874.57%") << "2878745700";
    QTest::newRow("tiny") << QByteArray("0.0006%") << "6";
    QTest::newRow("blank") << QByteArray("—") << "blank";
    QTest::newRow("thirty might be per cent") << QByteArray("30") << "!bad_ratio";
    QTest::newRow("money") << QByteArray("¥0.3") << "!bad_ratio";
    QTest::newRow("words") << QByteArray("三成") << "!bad_ratio";
}

void TestTyping::ratiosAreMillionths()
{
    QFETCH(QByteArray, text);
    QTEST(shown(typeRatio(textCell(text))), "expected");
}

void TestTyping::scoresAreThousandths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two decimals") << QByteArray("4.87") << "4870";
    QTest::newRow("with the word") << QByteArray("4.87分") << "4870";
    QTest::newRow("out of a hundred") << QByteArray("76") << "76000";
    QTest::newRow("the highest") << QByteArray("100") << "100000";
    QTest::newRow("above the highest") << QByteArray("100.001") << "!bad_score";
    QTest::newRow("below zero") << QByteArray("-1") << "!bad_score";
    QTest::newRow("per cent") << QByteArray("98%") << "!bad_score";
    QTest::newRow("blank") << QByteArray("--") << "blank";
}

void TestTyping::scoresAreThousandths()
{
    QFETCH(QByteArray, text);
    QTEST(shown(typeScore(textCell(text))), "expected");
}

void TestTyping::idsKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nineteen digits below 2^63") << QByteArray("9223372036854775807") << "9223372036854775807";
    QTest::newRow("2^63 stays a text") << QByteArray("9223372036854775808") << "'9223372036854775808'";
    QTest::newRow("twenty digits stay a text")
        << QByteArray("12345678901234567890") << "'12345678901234567890'";
    QTest::newRow("tab behind") << QByteArray("6912000000000123456\t") << "6912000000000123456";
    QTest::newRow("apostrophe in front") << QByteArray("'2617600000001") << "2617600000001";
    QTest::newRow("formula wrapping") << QByteArray("=\"2617600000001\"") << "2617600000001";
    QTest::newRow("a zero tail") << QByteArray("2617600000001.0") << "2617600000001";
    QTest::newRow("leading zeros stay a text") << QByteArray("00123") << "'00123'";
    QTest::newRow("zero alone") << QByteArray("0") << "0";
    QTest::newRow("letters") << QByteArray("SF1234567890") << "'SF1234567890'";
    QTest::newRow("a hash sign") << QByteArray("#4087") << "'#4087'";
    QTest::newRow("an article like an exponent") << QByteArray("12E3") << "'12E3'";
    QTest::newRow("blank") << QByteArray("-") << "blank";
    QTest::newRow("destroyed") << QByteArray("1.23E+17") << "!id_destroyed";
    QTest::newRow("destroyed, small e") << QByteArray("2.17671e+18") << "!id_destroyed";
    QTest::newRow("destroyed without a fraction") << QByteArray("2E+18") << "!id_destroyed";
}

void TestTyping::idsKeepTheirDigits()
{
    QFETCH(QByteArray, text);
    QTEST(shown(typeId(textCell(text))), "expected");
}

void TestTyping::numericIdsBeyondFifteenDigitsAreDestroyed_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fifteen digits") << 123456789012345.0 << QByteArray("123456789012345")
                                    << "123456789012345";
    QTest::newRow("sixteen digits") << 1234567890123456.0 << QByteArray("1234567890123456")
                                    << "!id_destroyed";
    QTest::newRow("nineteen digits") << 2.6176e18 << QByteArray("2.6176E+18") << "!id_destroyed";
    QTest::newRow("a fraction is a text") << 12.5 << QByteArray("12.5") << "'12.5'";
}

void TestTyping::numericIdsBeyondFifteenDigitsAreDestroyed()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QTEST(shown(typeId(numberCell(text, number))), "expected");
}

void TestTyping::textsLoseOnlyTheirWrapping_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("分销") << "'分销'";
    QTest::newRow("blanks around") << QByteArray(" 分销\t") << "'分销'";
    QTest::newRow("formula wrapping") << QByteArray("=\"A-1\"") << "'A-1'";
    QTest::newRow("an apostrophe belongs to the text") << QByteArray("'90s") << "''90s'";
    QTest::newRow("blank") << QByteArray("--") << "blank";
    QTest::newRow("no minus sign of its own is lost") << QByteArray("-5℃") << "'-5℃'";
}

void TestTyping::textsLoseOnlyTheirWrapping()
{
    QFETCH(QByteArray, text);
    QTEST(shown(typeText(textCell(text))), "expected");
}

void TestTyping::enumsKnowTheirTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << QByteArray("待付款") << "0";
    QTest::newRow("second text of a value") << QByteArray("退款(无需退货)") << "1";
    QTest::newRow("with full-width brackets") << QByteArray("退款（无需退货）") << "1";
    QTest::newRow("by its id") << QByteArray("unpaid") << "0";
    QTest::newRow("blanks around") << QByteArray("待付款 ") << "0";
    QTest::newRow("unknown stays a text") << QByteArray("部分退款") << "'部分退款'";
    QTest::newRow("blank") << QByteArray("") << "blank";
}

void TestTyping::enumsKnowTheirTexts()
{
    QFETCH(QByteArray, text);
    EnumTexts texts(
        {{QStringLiteral("unpaid"), {QStringLiteral("待付款")}, 1},
         {QStringLiteral("refund_only"), {QStringLiteral("仅退款"), QStringLiteral("退款(无需退货)")}, 0}});
    QTEST(shown(texts.type(textCell(text))), "expected");
    QTEST(shown(texts.type(textCell(text))), "expected"); // the second time from memory
}

void TestTyping::enumsRememberMoreTextsThanTheyKeep()
{
    std::vector<EnumValue> values;
    for (int i = 0; i < 20; ++i)
        values.push_back({QStringLiteral("v%1").arg(i), {QStringLiteral("状态%1").arg(i)}, i});
    EnumTexts texts(values);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 20; ++i) {
            const std::string text = "状态" + std::to_string(i);
            const Typed typed = texts.type(textCell(QByteArray::fromStdString(text)));
            QCOMPARE(typed.value.number, qint64(i));
            QCOMPARE(texts.lately(text), i);
        }
    }
    QCOMPARE(texts.lately("状态0"), -1); // forgotten: twelve others came since
    QCOMPARE(texts.lately("没有"), -1);
}

void TestTyping::timeCellsOfEveryKind_data()
{
    QTest::addColumn<bool>("numeric");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    // 2026-04-02 is day 20545; × 86400 = 1775088000.
    QTest::newRow("a serial") << true << QByteArray("46114") << "1775088000";
    QTest::newRow("a serial with a time of day") << true << QByteArray("46114.5") << "1775131200";
    QTest::newRow("a date as a number") << true << QByteArray("20260402") << "1775088000";
    QTest::newRow("a number that is no day") << true << QByteArray("12.5") << "!bad_time";
    QTest::newRow("a text") << false << QByteArray("2026-04-02 00:00:00\t") << "1775088000";
    QTest::newRow("a wrapped text") << false << QByteArray("'2026-04-02") << "1775088000";
    QTest::newRow("a serial as a text") << false << QByteArray("46114.5") << "1775131200";
    QTest::newRow("blank") << false << QByteArray("-") << "blank";
    QTest::newRow("words") << false << QByteArray("昨天") << "!bad_time";
    QTest::newRow("which comes first is not known")
        << false << QByteArray("02/04/2026") << "!date_order_unknown";
}

void TestTyping::timeCellsOfEveryKind()
{
    QFETCH(bool, numeric);
    QFETCH(QByteArray, text);
    const RawCell cell = numeric ? numberCell(text, text.toDouble()) : textCell(text);
    QTEST(shown(typeTime(cell, DateOrder::Auto, nullptr)), "expected");
}

void TestTyping::errorsAndTruthValuesAreNoAmounts()
{
    const RawCell error{RawCell::Kind::ErrorValue, "#REF!", 0.0, false};
    const RawCell truth{RawCell::Kind::Boolean, "TRUE", 1.0, false};
    const RawCell date{RawCell::Kind::Number, "46114", 46114.0, true};
    QCOMPARE(shown(typeMoney(error)), QStringLiteral("!bad_money"));
    QCOMPARE(shown(typeMoney(truth)), QStringLiteral("!bad_money"));
    QCOMPARE(shown(typeMoney(date)), QStringLiteral("!bad_money"));
    QCOMPARE(shown(typeId(error)), QStringLiteral("!bad_id"));
    QCOMPARE(shown(typeTime(error, DateOrder::Auto, nullptr)), QStringLiteral("!bad_time"));
    QCOMPARE(shown(typeText(error)), QStringLiteral("blank"));
}

QTEST_GUILESS_MAIN(TestTyping)
#include "tst_typing.moc"
