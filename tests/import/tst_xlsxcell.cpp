#include "models/import/xlsxcell.h"
#include "models/import/xlsxstyles.h"
#include "models/import/xlsxtext.h"

#include <QtTest>

using namespace shopglass;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestXlsxCell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesNameColumns_data();
    void addressesNameColumns();
    void numbersAreReadExactly_data();
    void numbersAreReadExactly();
    void isoDatesBecomeDayNumbers_data();
    void isoDatesBecomeDayNumbers();
    void dayNumbersMoveToThe1900System();
    void formatsAreDatesOrNot_data();
    void formatsAreDatesOrNot();
    void builtInFormatsAreDatesOrNot();
    void escapesBecomeCharacters_data();
    void escapesBecomeCharacters();
};

void TestXlsxCell::addressesNameColumns_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("column"); // -1: no address
    QTest::newRow("the first") << QByteArray("A1") << 0;
    QTest::newRow("two letters") << QByteArray("AA10") << 26;
    QTest::newRow("small letters") << QByteArray("ab3") << 27;
    QTest::newRow("the last of Excel") << QByteArray("XFD1048576") << 16'383;
    QTest::newRow("beyond the last") << QByteArray("XFE1") << -1;
    QTest::newRow("far beyond") << QByteArray("ZZZZZZZZZZZZ1") << -1;
    QTest::newRow("no row") << QByteArray("A") << -1;
    QTest::newRow("no column") << QByteArray("12") << -1;
    QTest::newRow("something else") << QByteArray("A-1") << -1;
}

void TestXlsxCell::addressesNameColumns()
{
    QFETCH(QByteArray, address);
    QFETCH(int, column);
    QCOMPARE(columnOfAddress(view(address)).value_or(-1), column);
}

void TestXlsxCell::numbersAreReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("value");
    QTest::newRow("a decimal") << QByteArray("2.55") << true << 2.55;
    QTest::newRow("an exponent") << QByteArray("1.23E+17") << true << 1.23e17;
    QTest::newRow("a negative one") << QByteArray("-0.5") << true << -0.5;
    QTest::newRow("blanks around it") << QByteArray(" 7\n") << true << 7.0;
    QTest::newRow("a text") << QByteArray("7 pieces") << false << 0.0;
    QTest::newRow("infinity") << QByteArray("inf") << false << 0.0;
    QTest::newRow("not a number") << QByteArray("nan") << false << 0.0;
    QTest::newRow("nothing") << QByteArray() << false << 0.0;
}

void TestXlsxCell::numbersAreReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isNumber);
    QFETCH(double, value);
    const auto number = xlsxNumber(view(text));
    QCOMPARE(number.has_value(), isNumber);
    QCOMPARE(number.value_or(0.0), value);
}

void TestXlsxCell::isoDatesBecomeDayNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("serial"); // 0: no date
    QTest::newRow("a day") << QByteArray("2026-06-18") << 46191.0;
    QTest::newRow("noon") << QByteArray("2026-06-18T12:00:00") << 46191.5;
    QTest::newRow("six in the morning, with Z") << QByteArray("2026-06-18T06:00:00.000Z") << 46191.25;
    QTest::newRow("without seconds") << QByteArray("2026-06-18T18:00") << 46191.75;
    QTest::newRow("no such day") << QByteArray("2026-02-30") << 0.0;
    QTest::newRow("no such hour") << QByteArray("2026-06-18T24:00:00") << 0.0;
    QTest::newRow("rubbish behind the day") << QByteArray("2026-06-18Txx") << 0.0;
    QTest::newRow("a negative second") << QByteArray("2026-06-18T10:00:-1") << 0.0;
    QTest::newRow("another zone") << QByteArray("2026-06-18T06:00:00+02:00") << 0.0;
    QTest::newRow("only a time") << QByteArray("T06:00:00") << 0.0;
}

void TestXlsxCell::isoDatesBecomeDayNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, serial);
    QCOMPARE(serialOfIso(view(text)).value_or(0.0), serial);
}

void TestXlsxCell::dayNumbersMoveToThe1900System()
{
    QCOMPARE(serialIn1900(44729.5), 46191.5); // 2026-06-18, noon
    QCOMPARE(serialIn1900(0.25), 0.25); // six o'clock, on no day
}

void TestXlsxCell::formatsAreDatesOrNot_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isDate");
    const auto row = [](const char *code, bool isDate) { QTest::newRow(code) << QByteArray(code) << isDate; };
    row("yyyy-mm-dd", true);
    row("yyyy\\-mm\\-dd\\ hh:mm:ss", true);
    row("yyyy\"年\"m\"月\"d\"日\"", true);
    row("[$-804]yyyy/m/d;@", true);
    row("[h]:mm:ss", true);
    row("[ss].00", true);
    row("mm:ss.0", true);
    row("m/d/yy h:mm AM/PM", true);
    row("General", false);
    row("0.00", false);
    row("0.00E+00", false);
    row("#,##0.00", false);
    row("#,##0_);[Red](#,##0)", false);
    row("\"day\"0", false);
    row("0\\d", false);
    row("0_d", false);
    row("[Red]0", false);
    row("[$¥-804]#,##0.00", false);
    row("[$USD]0.00", false);
    row("# ?/?", false);
    row("@", false);
    row("0;\"dd\"0", false);
    row("\"unclosed", false);
    row("[unclosed", false);
    row("", false);
}

void TestXlsxCell::formatsAreDatesOrNot()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isDate);
    QCOMPARE(isDateFormat(view(code)), isDate);
}

void TestXlsxCell::builtInFormatsAreDatesOrNot()
{
    QVector<int> dates;
    for (int id = 0; id < 164; ++id) {
        if (isBuiltInDateFormat(id))
            dates.append(id);
    }
    const QVector<int> expected{14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33,
                                34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58};
    QCOMPARE(dates, expected);
}

void TestXlsxCell::escapesBecomeCharacters_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing to do") << QByteArray("a_b") << QByteArray("a_b");
    QTest::newRow("a carriage return") << QByteArray("a_x000D_b") << QByteArray("a\rb");
    QTest::newRow("an escaped underscore") << QByteArray("_x005F_x000D_") << QByteArray("_x000D_");
    QTest::newRow("not hexadecimal") << QByteArray("_x00G0_") << QByteArray("_x00G0_");
    QTest::newRow("cut off") << QByteArray("a_x000D") << QByteArray("a_x000D");
    QTest::newRow("a zero byte stays written") << QByteArray("_x0000_") << QByteArray("_x0000_");
    QTest::newRow("half a pair stays written") << QByteArray("_xD83D_") << QByteArray("_xD83D_");
}

void TestXlsxCell::escapesBecomeCharacters()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, text);
    std::string decoded = "before" + written.toStdString();
    decodeXlsxEscapes(decoded, 6);
    QCOMPARE(QByteArray::fromStdString(decoded), "before" + text);
}

QTEST_GUILESS_MAIN(TestXlsxCell)
#include "tst_xlsxcell.moc"
