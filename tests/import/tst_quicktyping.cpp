#include "models/import/quicktyping.h"
#include "models/import/typing.h"
#include "models/import/xlsxcell.h"
#include "tests/support/readrows.h"

#include <QtTest>

#include <array>

using namespace shopglass;

namespace {

/// Pseudo-random, the same on every machine.
class Dice final
{
public:
    quint32 roll(quint32 below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return quint32((quint64(m_state >> 8) * below) >> 24);
    }

private:
    quint32 m_state = 1;
};

RawCell cellOf(std::string_view text)
{
    return {text.empty() ? RawCell::Kind::Blank : RawCell::Kind::Text, text, 0.0, false};
}

/// A text as typing.h's results are compared: "=12", "'text", "" for blank, "!reason".
QString wordOf(const Typed &typed)
{
    if (typed.fault)
        return u'!' + QString::fromLatin1(typed.fault);
    if (typed.value.kind == TypedValue::Kind::Number)
        return u'=' + QString::number(typed.value.number);
    if (typed.value.kind == TypedValue::Kind::Text)
        return u'\'' + QString::fromUtf8(typed.value.text.data(), qsizetype(typed.value.text.size()));
    return {};
}

QString wordOf(std::optional<qint64> number)
{
    return number ? u'=' + QString::number(*number) : QStringLiteral("left");
}

} // namespace

class TestQuickTyping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheUsualForms_data();
    void readsTheUsualForms();
    void saysWhatTypingSaysOrNothing_data();
    void saysWhatTypingSaysOrNothing();
    void numberCellsSayWhatTypingSays();
    void timesOfEveryDaySayWhatTypingSays();
};

void TestQuickTyping::readsTheUsualForms_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const char *type, const char *text, const char *read) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromUtf8(text)
                            << QString::fromUtf8(read);
    };
    row("money with a sign", "money", "¥649.10", "=64910");
    row("money with one decimal", "money", "0.5", "=50");
    row("whole money", "money", "12", "=1200");
    row("negative money", "money", "-3.07", "=-307");
    row("money in thousands groups is left", "money", "1,299.00", "left");
    row("money with three decimals is left", "money", "1.005", "left");
    row("money without digits behind the point is left", "money", "5.", "left");
    row("money beyond twelve digits is left", "money", "1234567890123", "left");
    row("a bare sign is left", "money", "¥", "left");
    row("a count", "count", "17", "=17");
    row("a count of eighteen digits", "count", "999999999999999999", "=999999999999999999");
    row("a count of nineteen digits is left", "count", "1000000000000000000", "left");
    row("a count of eight digits", "count", "20261121", "=20261121");
    row("a count of seventeen digits", "count", "12345678901234567", "=12345678901234567");
    row("eight digits and the byte behind nine are left", "count", "1234567:", "left");
    row("eight digits and the byte before zero are left", "count", "/1234567", "left");
    row("a letter among sixteen digits is left", "count", "12345678o2345678", "left");
    row("a fraction longer than any number is left", "money", "123456789012.123456789012345678", "left");
    row("a count with a point is left", "count", "3.0", "left");
    row("an id", "id", "2632584500001934", "=2632584500001934");
    row("an id of zero", "id", "0", "=0");
    row("an id with a zero in front is left", "id", "0012", "left");
    row("a destroyed id is left", "id", "1.23E+17", "left");
    row("per cent", "percent", "21.0%", "=210000");
    row("whole per cent", "percent", "7%", "=70000");
    row("per cent with four decimals", "percent", "0.1234%", "=1234");
    row("per cent with five decimals is left", "percent", "0.12345%", "left");
    row("a bare ratio is left", "percent", "0.3", "left");
    row("a time", "time", "2026-11-21 23:46:29", "=1795304789");
    row("a time in a leap year", "time", "2024-02-29 00:00:01", "=1709164801");
    row("a day that does not exist is left", "time", "2026-02-29 10:00:00", "left");
    row("an hour that does not exist is left", "time", "2026-02-28 24:00:00", "left");
    row("a time with slashes is left", "time", "2026/11/21 23:46:29", "left");
    row("a time without seconds is left", "time", "2026-11-21 23:46", "left");
}

void TestQuickTyping::readsTheUsualForms()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QString, read);
    const std::string bytes = text.toStdString();
    const QString found = type == QLatin1String("money") ? wordOf(quickMoney(bytes))
        : type == QLatin1String("count")                 ? wordOf(quickCount(bytes))
        : type == QLatin1String("id")                    ? wordOf(quickId(bytes))
        : type == QLatin1String("percent")               ? wordOf(quickPercent(bytes))
                                                         : wordOf(QuickTime().read(bytes));
    QCOMPARE(found, read);
}

void TestQuickTyping::saysWhatTypingSaysOrNothing_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("numbers") << texts({"0",  "1",  "9", "12", "345", ".", ",",  "-",    "+", "%", "¥",
                                       "元", "万", "(", ")",  "E+",  " ", "\t", "００", "'", "="});
    QTest::newRow("times") << texts({"2026", "2026-11-21", "-11", "-2", "1999", "/", ":", " ", "  ", "T",
                                     "10:20:30", "10:20", "24", "00", "59", "60", "Z", "年"});
    QTest::newRow("words") << texts({"店", "n", "NA",   "/",  "空", "直", "—",   "-",  " ",  "\t", "　",
                                     " ",  "a", "null", "￥", "(",  "'",  "=\"", "\"", "一", "。", "é"});

    QTest::newRow("ids") << texts({"SF",  "yt", "E+",   "123",  "45678901", "infinity", "null",
                                   "nan", "0",  ".0",   "-",    "'",        "=\"",      "\"",
                                   " ",   "　", "空白", "#N/A", "_",        "1.2"});
}

void TestQuickTyping::saysWhatTypingSaysOrNothing()
{
    QFETCH(QStringList, pieces);
    Dice dice;
    QuickTime times;
    int agreed = 0;
    for (int round = 0; round < 60'000; ++round) {
        QString text;
        for (quint32 left = 1 + dice.roll(5); left > 0; --left)
            text += pieces.at(qsizetype(dice.roll(quint32(pieces.size()))));
        const std::string bytes = text.toStdString();
        const RawCell cell = cellOf(bytes);
        const std::string_view inner = quickTrimmed(bytes);
        const auto agrees = [&](std::optional<qint64> quick, const Typed &typed, const char *type) {
            if (!quick)
                return true;
            ++agreed;
            const bool same = wordOf(quick) == wordOf(typed);
            if (!same)
                qWarning("%s of '%s': %s, not %s", type, qPrintable(text), qPrintable(wordOf(quick)),
                         qPrintable(wordOf(typed)));
            return same;
        };
        QVERIFY(agrees(quickMoney(inner), typeMoney(cell), "money"));
        QVERIFY(agrees(quickCount(inner), typeCount(cell), "count"));
        QVERIFY(agrees(quickId(inner), typeId(cell), "id"));
        QVERIFY(agrees(quickPercent(inner), typeRatio(cell), "ratio"));
        QVERIFY(agrees(times.read(inner), typeTime(cell, DateOrder::Auto, nullptr), "time"));
        QVERIFY(agrees(times.read(inner), typeTime(cell, DateOrder::DayMonthYear, nullptr), "time"));
        if (isPlainText(inner)) {
            ++agreed;
            const QString word = u'\'' + QString::fromUtf8(inner.data(), qsizetype(inner.size()));
            QCOMPARE(word, wordOf(typeText(cell)));
        }
        if (isLetteredId(inner)) {
            ++agreed;
            const QString word = u'\'' + QString::fromUtf8(inner.data(), qsizetype(inner.size()));
            QCOMPARE(wordOf(typeId(cell)), word);
        }
        if (quickBlank(inner)) {
            ++agreed;
            for (const Typed &typed : {typeMoney(cell), typeCount(cell), typeId(cell), typeRatio(cell),
                                       typeText(cell), typeTime(cell, DateOrder::Auto, nullptr)})
                QCOMPARE(wordOf(typed), QString());
        }
    }
    QVERIFY2(agreed > 1'000, "The test compares hardly anything.");
}

void TestQuickTyping::numberCellsSayWhatTypingSays()
{
    const QStringList pieces = texts(
        {"0", "1", "9", "12", "345", "6789", "00", "9999999", ".", ".5", ".05", "-", "+", "E+", "e-"});
    Dice dice;
    int agreed = 0;
    for (int round = 0; round < 60'000; ++round) {
        QString text;
        for (quint32 left = 1 + dice.roll(6); left > 0; --left)
            text += pieces.at(qsizetype(dice.roll(quint32(pieces.size()))));
        const std::string bytes = text.toStdString();
        const auto number = xlsxNumber(bytes);
        if (!number || !isExactInSpreadsheets(bytes))
            continue;
        const RawCell cell{RawCell::Kind::Number, bytes, *number, false};
        const auto compare = [&](std::optional<qint64> quick, const Typed &typed) {
            agreed += quick ? 1 : 0;
            return !quick || wordOf(quick) == wordOf(typed);
        };
        QVERIFY2(compare(quickMoney(bytes), typeMoney(cell)), bytes.c_str());
        QVERIFY2(compare(quickCount(bytes), typeCount(cell)), bytes.c_str());
        QVERIFY2(compare(quickId(bytes), typeId(cell)), bytes.c_str());
    }
    QVERIFY2(agreed > 10'000, "The test compares hardly anything.");
}

void TestQuickTyping::timesOfEveryDaySayWhatTypingSays()
{
    QuickTime times;
    for (int year = 1999; year <= 2101; year += 3) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                std::array<char, 32> text{};
                std::snprintf(text.data(), text.size(), "%04d-%02d-%02d 12:34:56", year, month, day);
                const Typed typed = typeTime(cellOf(text.data()), DateOrder::Auto, nullptr);
                const auto quick = times.read(text.data());
                QCOMPARE(quick ? wordOf(quick) : QStringLiteral("!bad_time"), wordOf(typed));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestQuickTyping)
#include "tst_quicktyping.moc"
