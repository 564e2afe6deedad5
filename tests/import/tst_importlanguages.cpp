// The language of the window decides nothing about what is stored: the same files give the same bytes under
// each.

#include "models/import/mappingdraft.h"
#include "models/import/preview.h"
#include "models/import/refusals.h"
#include "tests/import/importbench.h"

#include <QLocale>
#include <QTranslator>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestImportLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageStoresTheSameBytes();
};

namespace {

struct Import
{
    const char *name;
    QByteArray bytes;
    QByteArray mapping;
};

/// Known and mapped files, with rejects, personal columns, unread columns, constants and formulas.
QList<Import> imports()
{
    return {
        {"orders.csv",
         "订单号,订单创建时间,实付款,收货人姓名,订单状态,随便\n6001,2026-11-01 10:00,¥1.2万,王,已发货,x\n"
         "6002,2026-11-02 10:00,30%,李,交易成功,y\n合计,,5,,,\n",
         {}},
        {"traffic.csv",
         "Day,GMV,Paid orders,Product "
         "clicks\n2026-11-01,5,1,1\n2026-11-02,oops,1,1\n2026/11/03,(2.50),,1.1万\n",
         {}},
        {"till.csv", "No,When,Sum,Pieces\nA-1,1#2#2026,86元,2\nA-2,3#4#2026,5元,3个\nA-3,x,5元,1\n",
         R"({"name": "Till", "kind": "orders", "grain": "line", "attributes": {"order_id": "No",
                 "created_at": {"header": "When", "date_format": "d#M#yyyy"},
                 "paid_at": {"header": "When", "date_format": "d#M#yyyy"},
                 "channel": {"constant": "自营"}, "product_id": null,
                 "paid_amount": {"formula": "{Sum} * {Pieces}", "strip_suffixes": ["元", "个"]}}})"},
        {"scores.csv", "日期,分数类型,维度,分值\n2026-11-01,商品分,,4.5\n2026-11-01,店铺体验分,,500\n", {}}};
}

struct Imported
{
    QByteArray bytes; ///< of the whole workspace
    QString suggested; ///< what the window would suggest for an unknown file
    QString sentence; ///< said in the language
};

Imported importAll()
{
    ImportBench bench;
    bench.useFile();
    for (const Import &import : imports()) {
        const auto outcome = bench.import(bench.write(q(import.name), import.bytes), import.mapping);
        if (!outcome)
            return {{}, {}, outcome.error().sentence};
    }
    // Every page in a fixed place, and nothing left over in the log.
    const QString copy = bench.path(q("copy.shopglass"));
    if (!bench.workspace().backup(copy))
        return {};
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Imported imported;
    imported.bytes = file.readAll();
    FilePreview preview(bench.write(q("odd.csv"), "订单号,Sum,When,Amount paid\n1,2,2026-11-01,3\n"), nullptr,
                        *Day::fromIso(u"2026-11-20"));
    if (const auto looked = preview.look({}))
        imported.suggested = QString::fromUtf8(looked->mapping.toJson());
    imported.sentence = bench.importCsv("a,b\n1,2\n").error().sentence;
    return imported;
}

} // namespace

void TestImportLanguages::everyLanguageStoresTheSameBytes()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const Imported plain = importAll();
    QVERIFY2(!plain.bytes.isEmpty(), qPrintable(plain.sentence));
    QVERIFY(plain.suggested.contains(q("paid_amount")));
    const QList<std::pair<QLocale, QString>> languages{
        {QLocale(QLocale::English), q(":/translations/shopglass_en.qm")},
        {QLocale(QLocale::Chinese, QLocale::China), q(":/translations/shopglass_zh_CN.qm")},
        {QLocale(QLocale::German), q(":/translations/shopglass_zh_CN.qm")}}; // numbers with decimal commas
    for (const auto &[locale, path] : languages) {
        QLocale::setDefault(locale);
        QTranslator translator;
        QVERIFY2(translator.load(path), qPrintable(path));
        QCoreApplication::installTranslator(&translator);
        const Imported translated = importAll();
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(translated.bytes == plain.bytes, qPrintable(locale.name()));
        QCOMPARE(translated.suggested, plain.suggested);
        // Or the translation was not there at all.
        QCOMPARE(translated.sentence == plain.sentence, path.endsWith(q("_en.qm")));
    }
}

QTEST_GUILESS_MAIN(TestImportLanguages)
#include "tst_importlanguages.moc"
