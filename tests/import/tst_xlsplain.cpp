#include "models/import/xlsrecords.h"
#include "models/import/xlssource.h"
#include "tests/support/readrows.h"

#include <QtEndian>
#include <QtTest>

using namespace shopglass;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray u16(int value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray u32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray record(int type, const QByteArray &data)
{
    return u16(type) + u16(int(data.size())) + data;
}

const QByteArray bookBegin = record(0x0809, hex("0006 0500 0000 0000"));
const QByteArray sheetBegin = record(0x0809, hex("0006 1000 0000 0000"));
const QByteArray chartBegin = record(0x0809, hex("0006 2000 0000 0000"));
const QByteArray end = record(0x000A, {});
const QByteArray sheetName = hex("01 00") + "S";
const QByteArray noSize = record(0x0200, hex("00000000 00000000 0000 0000 0000"));
const QByteArray twoFormats = record(0x00E0, hex("0000 0000")) + record(0x00E0, hex("0000 0E00"));

/// A workbook of one sheet: what its globals hold, what the sheet holds.
QByteArray book(const QByteArray &globals, const QByteArray &sheet, const QByteArray &name = sheetName)
{
    const qsizetype begin = bookBegin.size() + globals.size() + 4 + 6 + name.size() + end.size();
    return bookBegin + globals + record(0x0085, u32(quint32(begin)) + u16(0) + name) + end + sheetBegin
        + sheet + end;
}

/// Whose second name is that of the sheet `named`, the first or the second.
QByteArray twoSheets(const QByteArray &first, const QByteArray &second, int named)
{
    const qsizetype entrySize = 4 + 6 + sheetName.size();
    const qsizetype begin = bookBegin.size() + 2 * entrySize + end.size();
    const qsizetype next = begin + sheetBegin.size() + first.size() + end.size();
    const auto entry = [](qsizetype at) { return record(0x0085, u32(quint32(at)) + u16(0) + sheetName); };
    return bookBegin + entry(begin) + entry(named == 0 ? begin : next) + end + sheetBegin + first + end
        + sheetBegin + second + end;
}

QByteArray number(int row, int column, int format, double value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return record(0x0203, u16(row) + u16(column) + u16(format) + bytes);
}

QByteArray sharedText(int row, quint32 index)
{
    return record(0x00FD, u16(row) + u16(0) + u16(0) + u32(index));
}

const QByteArray one = number(0, 0, 0, 1.5);

/// One line per row, or the error.
QStringList linesOfBook(const QByteArray &workbook)
{
    const auto source = XlsSource::open(workbook, q("a.xls"));
    return source.ok() ? linesOf(**source, 0) : QStringList(source.error().sentence);
}

/// `count` shared texts and a cell for each.
QByteArray bookOfTexts(quint32 promised, const QByteArray &table, quint32 count)
{
    QByteArray cells = noSize;
    for (quint32 i = 0; i < count; ++i)
        cells += sharedText(int(i), i);
    return book(record(0x00FC, u32(promised) + u32(promised) + table.left(8216)) + table.mid(8216), cells);
}

} // namespace

class TestXlsPlain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAWorkbookMayHoldIsRead_data();
    void whatAWorkbookMayHoldIsRead();
    void longTextsAreReadAcrossTwoRecords();
    void whatFreexlWouldTrustIsRefused_data();
    void whatFreexlWouldTrustIsRefused();
    void aTextInThreeRecordsIsTooLarge();
    void olderWorkbooksAreNamed();
};

void TestXlsPlain::whatAWorkbookMayHoldIsRead_data()
{
    QTest::addColumn<QByteArray>("workbook");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &workbook, const QStringList &lines) {
        QTest::newRow(name) << workbook << lines;
    };
    row("a number", book({}, noSize + one), {q("1|1.5#1.5")});
    row("a sheet that does not say its size", book({}, one), {q("1|1.5#1.5")});
    row("a sheet that says too large a size",
        book({}, record(0x0200, hex("00000000 FFFFFFFF 0000 FFFF 0000")) + one), {q("1|1.5#1.5")});
    row("a chart with numbers of its own in the sheet",
        book({}, noSize + one + chartBegin + number(0, 0, 0, 7.0) + end + number(1, 0, 0, 2.5)),
        {q("1|1.5#1.5"), q("2|2.5#2.5")});
    row("bytes behind the last sheet", book({}, noSize + one) + QByteArray(700, 'x'), {q("1|1.5#1.5")});
    row("the first of two sheets", twoSheets(noSize + one, noSize, 1), {q("1|1.5#1.5")});
    row("a code page nobody has", book(record(0x0042, hex("FFFF")), noSize + one), {q("1|1.5#1.5")});
    row("a day", book(twoFormats, noSize + number(0, 0, 1, 46127.0)), {q("1|2026-04-15")});
    row("a day behind the calendar's end, which would be counted up to for hours",
        book(twoFormats, noSize + number(0, 0, 1, 2e9) + number(0, 1, 0, 2e9)), {q("1|#!|2e+09#2000000000")});
    row("a small number of that kind",
        book(twoFormats, noSize + record(0x027E, hex("0000 0000 0100 FEFFFF7F"))), {q("1|#!")});
    row("some small numbers, one of that kind",
        book(twoFormats, noSize + record(0x00BD, hex("0000 0000 0000 06000000 0100 FEFFFF7F 0100"))),
        {q("1|1#1|#!")});
    row("texts", bookOfTexts(2, hex("0100 00") + "a" + hex("0100 01 977A"), 2), {q("1|a"), q("2|窗")});
    row("texts and a number format without letters",
        book(record(0x00FC, hex("01000000 01000000 0000 00")) + record(0x041E, hex("A400 0000 00")),
             noSize + sharedText(0, 0) + record(0x0204, hex("0100 0000 0000 0000 00"))
                 + number(2, 0, 0, 1.5)),
        {q("3|1.5#1.5")});
    row("shared texts of which some have no letters",
        bookOfTexts(5,
                    hex("0100 00") + "a" + hex("0000 00") + hex("0000 08 0100 AAAAAAAA") + hex("0100 00")
                        + "b" + hex("0000 01"),
                    5),
        {q("1|a"), q("4|b")});
    row("fewer texts than promised", bookOfTexts(3, hex("0100 00") + "a", 1), {q("1|a")});
    row("texts with fonts and with a phonetic guide",
        bookOfTexts(4,
                    hex("0100 08 0100") + "a" + hex("AAAAAAAA") + hex("0100 04 03000000") + "b"
                        + hex("BBBBBB") + hex("0100 0C 0100 02000000") + "c" + hex("AAAAAAAA BBBB")
                        + hex("0100 00") + "d",
                    4),
        {q("1|a"), q("2|b"), q("3|c"), q("4|d")});
}

void TestXlsPlain::whatAWorkbookMayHoldIsRead()
{
    QFETCH(QByteArray, workbook);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOfBook(workbook), lines);
}

void TestXlsPlain::longTextsAreReadAcrossTwoRecords()
{
    // Where a record ends: among letters, which become wide there, and among the fonts.
    const QByteArray split = u16(8215) + hex("00") + QByteArray(8213, 'a')
        + record(0x003C, hex("01 977A 977A") + hex("0100 00") + "b");
    QCOMPARE(linesOfBook(bookOfTexts(2, split, 2)),
             QStringList({q("1|") + QString(8213, u'a') + q("窗窗"), q("2|b")}));
    const QByteArray fonts = u16(8207) + hex("08 0200") + QByteArray(8207, 'a') + hex("AAAAAAAA")
        + record(0x003C, hex("AAAAAAAA") + hex("0100 00") + "b");
    QCOMPARE(linesOfBook(bookOfTexts(2, fonts, 2)), QStringList({q("1|") + QString(8207, u'a'), q("2|b")}));
}

void TestXlsPlain::whatFreexlWouldTrustIsRefused_data()
{
    QTest::addColumn<QByteArray>("workbook");
    const auto row = [](const char *name, const QByteArray &workbook) { QTest::newRow(name) << workbook; };
    const QByteArray sheet = noSize + one;
    const auto cell
        = [](int type, const char *digits) { return book({}, noSize + record(type, hex(digits))); };
    row("a record longer than the format allows", book(record(0x1234, QByteArray(8225, 'x')), sheet));
    row("a beginning without its kind",
        bookBegin + record(0x0085, u32(29) + u16(0) + sheetName) + end + record(0x0809, hex("0006")) + end);
    row("a sheet's name that is longer than its record", book({}, sheet, hex("04 00") + "S"));
    row("a sheet's wide name that is longer than its record", book({}, sheet, hex("01 01") + "S"));
    row("a sheet's name of a width that is none", book({}, sheet, hex("01 02") + "SS"));
    row("a sheet without a name", book({}, sheet, hex("00 00")));
    row("a count of days that is cut off", book(record(0x0022, hex("01")), sheet));
    row("a cell format that is cut off", book(record(0x00E0, hex("0000 00")), sheet));
    row("more cell formats than Excel makes", book(record(0x00E0, hex("0000 0000")).repeated(4097), sheet));
    row("a number format that is longer than its record",
        book(record(0x041E, hex("A400 0500 00") + "yy"), sheet));
    row("a number format with fonts", book(record(0x041E, hex("A400 0200 08 0100") + "yy"), sheet));
    row("a number format that is cut off", book(record(0x041E, hex("A400 05")), sheet));
    row("a size that is cut off", book({}, record(0x0200, QByteArray(11, '\0')) + one));
    row("a size behind the cells it is of", book({}, one + noSize));
    row("two sizes", book({}, noSize + noSize + one));
    row("a number that is cut off", cell(0x0203, "0000 0000 0000 000000000000F8"));
    row("a small number that is cut off", cell(0x027E, "0000 0000 0000 000000"));
    row("small numbers that are cut off", cell(0x00BD, "0000 0000 0000 06000000 0000 0600 0100"));
    row("fewer small numbers than columns", cell(0x00BD, "0000 0000 0000 06000000 0100"));
    row("no small numbers", cell(0x00BD, "0000 0100 0000"));
    row("a text of the table that is cut off", cell(0x00FD, "0000 0000 0000 000000"));
    row("a text that is longer than its record", cell(0x0204, "0000 0000 0000 0300 00 6162"));
    row("a wide text that is longer than its record", cell(0x0204, "0000 0000 0000 0100 01 61"));
    row("a text with fonts", cell(0x0204, "0000 0000 0000 0100 08 0100 61"));
    row("a text that is cut off", cell(0x0204, "0000 0000 0000 0100"));
    row("a table of texts that is cut off", book(record(0x00FC, hex("01000000 010000")), sheet));
    row("two tables of texts",
        book(record(0x00FC, QByteArray(8, '\0')) + record(0x00FC, QByteArray(8, '\0')), sheet));
    row("a shared text that is longer than the table", bookOfTexts(1, hex("0200 00") + "a", 1));
    row("a shared text whose length is cut off", bookOfTexts(1, hex("01"), 0));
    row("more fonts than the table has", bookOfTexts(1, hex("0100 08 FFFF") + "a", 1));
    row("fonts whose count is cut off", bookOfTexts(1, hex("0100 08 00"), 1));
    row("a phonetic guide of four gigabytes", bookOfTexts(1, hex("0100 04 FFFFFFFF") + "a", 1));
    row("a phonetic guide whose size is cut off", bookOfTexts(1, hex("0100 0C 0000 0000"), 1));
    row("a continued text without its width",
        bookOfTexts(1, u16(8215) + hex("00") + QByteArray(8213, 'a') + record(0x003C, {}), 1));
    row("a record that ends within a wide letter",
        bookOfTexts(1, u16(4107) + hex("01") + QByteArray(8213, 'a') + record(0x003C, hex("01 6161 6161")),
                    1));
    row("two names for one sheet", twoSheets(sheet, sheet, 0));
    row("two sheets of which one does not say its size", twoSheets(sheet, one, 1));
    QByteArray hidden = book({}, noSize + record(0x1234, sheetBegin + one + end));
    const qsizetype inside = hidden.indexOf(sheetBegin, hidden.indexOf(sheetBegin) + 1);
    qToLittleEndian(quint32(inside), hidden.data() + bookBegin.size() + 4);
    row("a sheet that hides in a record", hidden);
}

void TestXlsPlain::whatFreexlWouldTrustIsRefused()
{
    QFETCH(QByteArray, workbook);
    QVERIFY(scanXlsRecords(workbook).isSound); // so it is the further check that refuses
    const auto source = XlsSource::open(workbook, q("a.xls"));
    QVERIFY(!source.ok());
    QCOMPARE(source.error().detail, QString());
    QCOMPARE(source.error().kind, ErrorKind::Refused);
    QCOMPARE(source.error().sentence,
             q("The file a.xls is damaged or was cut off. Please download it again. "
               "Nothing was changed."));
}

void TestXlsPlain::aTextInThreeRecordsIsTooLarge()
{
    const QByteArray text = u16(16437) + hex("00") + QByteArray(8213, 'a')
        + record(0x003C, hex("00") + QByteArray(8223, 'a')) + record(0x003C, hex("00 61"));
    const QStringList lines = linesOfBook(bookOfTexts(1, text, 1));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(q("The file a.xls is too large for an old .xls workbook.")),
             qPrintable(lines.first()));
}

void TestXlsPlain::olderWorkbooksAreNamed()
{
    QByteArray older = book({}, noSize + one);
    older.replace(4, 2, hex("0005"));
    const QStringList lines = linesOfBook(older);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(q("The file a.xls is a workbook of Excel 95 or older.")),
             qPrintable(lines.first()));
}

QTEST_GUILESS_MAIN(TestXlsPlain)
#include "tst_xlsplain.moc"
