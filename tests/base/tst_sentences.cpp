#include "models/base/sentences.h"

#include <QtTest>

using namespace shopglass;

class TestSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesStandBehindEachOther_data();
    void sentencesStandBehindEachOther();
};

void TestSentences::sentencesStandBehindEachOther_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QStringList &sentences, const QString &text) {
        QTest::newRow(name) << sentences << text;
    };
    row("English with a blank", {QStringLiteral("One."), QStringLiteral("Two.")},
        QStringLiteral("One. Two."));
    row("Chinese without", {QStringLiteral("还差3单。"), QStringLiteral("请导入订单。")},
        QStringLiteral("还差3单。请导入订单。"));
    row("a Chinese colon brings its room, too", {QStringLiteral("未归类："), QStringLiteral("A")},
        QStringLiteral("未归类：A"));
    row("an English sentence before a Chinese one", {QStringLiteral("One."), QStringLiteral("二。")},
        QStringLiteral("One. 二。"));
    row("an empty one is left out", {QString(), QStringLiteral("One."), QString(), QStringLiteral("Two.")},
        QStringLiteral("One. Two."));
    row("none", {}, QString());
}

void TestSentences::sentencesStandBehindEachOther()
{
    QFETCH(QStringList, sentences);
    QFETCH(QString, text);
    QCOMPARE(joinedSentences(sentences), text);
}

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
