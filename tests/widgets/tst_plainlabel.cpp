#include "widgets/common/plainlabel.h"

#include <QtTest>

using namespace shopglass;

class TestPlainLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfKeysAreTakenOff_data();
    void marksOfKeysAreTakenOff();
};

void TestPlainLabel::marksOfKeysAreTakenOff_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("plain");
    QTest::newRow("inside an English word") << QStringLiteral("E&ncoding") << QStringLiteral("Encoding");
    QTest::newRow("behind a Chinese text") << QStringLiteral("文件类型(&N)") << QStringLiteral("文件类型");
    QTest::newRow("before an ellipsis") << QStringLiteral("导入文件 (&I)…") << QStringLiteral("导入文件…");
    QTest::newRow("an ampersand that is meant") << QStringLiteral("A && B") << QStringLiteral("A & B");
    QTest::newRow("no mark") << QStringLiteral("公式 (例)") << QStringLiteral("公式 (例)");
}

void TestPlainLabel::marksOfKeysAreTakenOff()
{
    QFETCH(QString, label);
    QFETCH(QString, plain);
    QCOMPARE(plainLabel(label), plain);
}

QTEST_GUILESS_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
