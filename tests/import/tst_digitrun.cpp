#include "models/import/digitrun.h"

#include <QtTest>

#include <vector>

using namespace shopglass;

namespace {

/// A copy without a byte to spare on either side, so that a sanitizer sees every byte too many.
std::vector<char> exactly(const QByteArray &text)
{
    return {text.begin(), text.end()};
}

std::optional<quint64> digits(const QByteArray &text)
{
    const std::vector<char> bytes = exactly(text);
    return numberOfDigits(bytes.data(), bytes.size());
}

std::optional<quint64> hundredths(const QByteArray &text)
{
    const std::vector<char> bytes = exactly(text);
    return numberOfHundredths(bytes.data(), bytes.size());
}

/// All that are no digits.
QByteArray otherBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte < '0' || byte > '9')
            bytes.append(char(byte));
    }
    return bytes;
}

} // namespace

class TestDigitRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDigitsOfEveryLength();
    void refusesAnythingElseInAnyPlace();
    void readsHundredths_data();
    void readsHundredths();
    void refusesOtherBytesInHundredths();
};

void TestDigitRun::readsDigitsOfEveryLength()
{
    const QByteArray all("9081726354897061");
    for (int size = 1; size <= 16; ++size) {
        QCOMPARE(digits(all.left(size)), std::optional(all.left(size).toULongLong()));
        QCOMPARE(digits(all.right(size)), std::optional(all.right(size).toULongLong()));
        QCOMPARE(digits(QByteArray(size, '0')), std::optional(quint64(0)));
    }
    QCOMPARE(digits("9999999999999999"), std::optional(quint64(9999999999999999)));
    QCOMPARE(digits("7"), std::optional(quint64(7)));
    QCOMPARE(digits("123456789"), std::optional(quint64(123456789)));
}

void TestDigitRun::refusesAnythingElseInAnyPlace()
{
    for (int size = 1; size <= 16; ++size) {
        for (int place = 0; place < size; ++place) {
            for (const char other : otherBytes()) {
                QByteArray text = QByteArray("1234567890123456").left(size);
                text[place] = other;
                QVERIFY2(!digits(text), text.toHex().constData());
            }
        }
    }
}

void TestDigitRun::readsHundredths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("read"); ///< −1 = nothing
    QTest::newRow("nothing but zeros") << QByteArray("0.00") << 0;
    QTest::newRow("one digit") << QByteArray("7.09") << 709;
    QTest::newRow("two digits") << QByteArray("62.40") << 6240;
    QTest::newRow("five digits") << QByteArray("98765.43") << 9876543;
    QTest::newRow("zeros in front") << QByteArray("0012.34") << 1234;
    QTest::newRow("one digit behind the point") << QByteArray("123.4") << -1;
    QTest::newRow("no point") << QByteArray("12345") << -1;
    QTest::newRow("two points") << QByteArray("1.2.34") << -1;
    QTest::newRow("a comma") << QByteArray("1,299.00") << -1;
    QTest::newRow("a sign") << QByteArray("-1.23") << -1;
}

void TestDigitRun::readsHundredths()
{
    QFETCH(QByteArray, text);
    const auto found = hundredths(text);
    QTEST(found ? int(*found) : -1, "read");
}

void TestDigitRun::refusesOtherBytesInHundredths()
{
    for (const QByteArray &sound : {QByteArray("1.23"), QByteArray("12.34"), QByteArray("12345.67")}) {
        for (int place = 0; place < sound.size(); ++place) {
            for (const char other : otherBytes()) {
                QByteArray text = sound;
                text[place] = other;
                QVERIFY2(text == sound || !hundredths(text), text.toHex().constData());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestDigitRun)
#include "tst_digitrun.moc"
