#include "models/report/sheetnames.h"

#include <QtTest>

using namespace shopglass;

class TestSheetNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void everyNameOnce();
};

void TestSheetNames::names_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &title, const char *expected) {
        QTest::newRow(name) << title << QString::fromUtf8(expected);
    };
    row("a good name stays", QString::fromUtf8("核心指标"), "核心指标");
    row("forbidden characters become blanks", QStringLiteral("a/b\\c?d*e[f]g:h"), "a b c d e f g h");
    row("31 characters at most", QString(40, QLatin1Char('x')), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    row("never through the middle of a character",
        QString(30, QLatin1Char('x')) + QString::fromUtf8("\xf0\x9f\x8d\xb5"),
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    row("no quote at either end", QStringLiteral("'quoted'"), "quoted");
    row("a quote inside stays", QStringLiteral("Tom's"), "Tom's");
    row("nothing left", QStringLiteral(" [] "), "Sheet");
    row("a reserved name", QStringLiteral("history"), "history 1");
}

void TestSheetNames::names()
{
    QFETCH(QString, title);
    QTEST(SheetNames().take(title), "expected");
}

void TestSheetNames::everyNameOnce()
{
    SheetNames names;
    QCOMPARE(names.take(QStringLiteral("Orders")), QStringLiteral("Orders"));
    QCOMPARE(names.take(QStringLiteral("orders")), QStringLiteral("orders (2)"));
    QCOMPARE(names.take(QStringLiteral("Orders")), QStringLiteral("Orders (3)"));
    const QString longTitle(31, QLatin1Char('y'));
    QCOMPARE(names.take(longTitle), longTitle);
    QCOMPARE(names.take(longTitle), QString(27, QLatin1Char('y')) + QStringLiteral(" (2)"));
}

QTEST_GUILESS_MAIN(TestSheetNames)
#include "tst_sheetnames.moc"
