#include "models/container/agileencryption.h"
#include "models/container/ole2.h"
#include "models/sample/sampleheaders.h"
#include "models/sample/sampleorders.h"
#include "models/sample/sampleshop.h"
#include "tests/sample/csvfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

// As three public parsers of real exports have them.
const QString OrderHeaders
    = QStringLiteral(u"订单号,赠品订单号,活动订单编号,订单创建时间,订单支付时间,预售定金支付时间,订单状态,"
                     u"实付款,快递费,店铺优惠,平台补贴,主播补贴,混资活动优惠,支付优惠,支付方式,成交数量,"
                     u"买家留言,账号类型,账号明细,订单备注,旗帜颜色,售后状态,活动订单,预售/承诺发货时间,"
                     u"订单载体,国补类型,商品名称,商品ID,商品规格,SKU编码,商品单价,渠道,CPS达人ID,"
                     u"CPS达人昵称,预估推广佣金,预估推广者分佣比例,团长ID,团长昵称,快赚客ID,快赚客昵称,"
                     u"授权推广者ID,授权推广者昵称,收货人姓名,收货人电话,收货地址-省,收货地址-市,"
                     u"收货地址-区,收货地址-街道,收货地址,发货时间,快递公司,快递单号,物流信息,集运类型,"
                     u"直邮类型,仓库名称,仓库地址,发货类型,实名姓名,服务门店ID,服务门店名称,服务门店地址,"
                     u"国补/类国补/消费券,订单销售主体");

SampleOptions smallShop(const QString &folder, qint64 orders = 400, int days = 120)
{
    SampleOptions options;
    options.folder = folder;
    options.orders = orders;
    options.days = days;
    options.seed = 5;
    options.lastDay = *Day::fromIso(u"2025-07-31");
    return options;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

/// The one file whose name matches.
QString fileLike(const QString &folder, const QString &pattern)
{
    const QStringList found = QDir(folder).entryList({pattern}, QDir::Files);
    return found.size() == 1 ? QDir(folder).filePath(found.front()) : QString();
}

} // namespace

class TestSampleShop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameBytes();
    void anotherSeedGivesAnotherShop();
    void csvOnlyGivesTheSameCsv();
    void theHeadersAreExact();
    void theOlderVariantHas62Columns();
    void gb18030DecodesWithoutLoss();
    void receiversAreMaskedInEveryCsv();
    void anEncryptedWorkbookOpensWithTheEndOfItsName();
    void theSumsOfATinyShopAddUp();
    void theEarlierExportIsOlder();
    void quirksOfRealExportsAreThere();
    void aShopOfOneOrderHasNoEmptyFiles();
    void impossibleOptionsAreRefused_data();
    void impossibleOptionsAreRefused();
    void aCancelLeavesNothingBehind();
    void anUnwritableFolderIsOneClearSentence();

private:
    QTemporaryDir m_folder;
    SampleFiles m_files;
};

void TestSampleShop::initTestCase()
{
    const auto files = writeSampleShop(smallShop(m_folder.path()), unwatched);
    QVERIFY2(files.ok(), files.ok() ? "" : qPrintable(files.error().sentence));
    m_files = *files;
    QCOMPARE(m_files.orders, qint64(400));
    QCOMPARE(filesIn(m_folder.path()).size(), m_files.paths.size());
    // April to July: four encrypted workbooks; then CSVs of orders (3), after-sales (3), parcels (2), scores
    // (1).
    // Then product lists (2), traffic (6), live sessions, videos, reviews, service, ads (2), settlement,
    // insurance and ledger; then the owner's lists of market prices and of what buyers look for.
    QCOMPARE(m_files.paths.size(), 4 + 3 + 3 + 2 + 1 + 2 + 6 + 1 + 1 + 1 + 1 + 2 + 1 + 2 + 2);
}

void TestSampleShop::theSameSeedGivesTheSameBytes()
{
    QTemporaryDir again;
    QVERIFY(writeSampleShop(smallShop(again.path()), unwatched).ok());
    QCOMPARE(filesIn(again.path()), filesIn(m_folder.path()));
    for (const QString &name : filesIn(again.path()))
        QVERIFY2(bytesOf(again.filePath(name)) == bytesOf(m_folder.filePath(name)), qPrintable(name));
}

void TestSampleShop::anotherSeedGivesAnotherShop()
{
    QTemporaryDir other;
    SampleOptions options = smallShop(other.path());
    options.seed = 6;
    QVERIFY(writeSampleShop(options, unwatched).ok());
    const QString csv = QStringLiteral("订单列表_20250403-20250731.csv");
    QVERIFY(!bytesOf(other.filePath(csv)).isEmpty());
    QVERIFY(bytesOf(other.filePath(csv)) != bytesOf(m_folder.filePath(csv)));
}

void TestSampleShop::csvOnlyGivesTheSameCsv()
{
    QTemporaryDir only;
    SampleOptions options = smallShop(only.path());
    options.csvOnly = true;
    const auto files = writeSampleShop(options, unwatched);
    QVERIFY(files.ok());
    QCOMPARE(filesIn(only.path()), QStringList{QStringLiteral("订单列表_20250403-20250731.csv")});
    QCOMPARE(bytesOf(files->paths.front()), bytesOf(m_folder.filePath(filesIn(only.path()).front())));
}

void TestSampleShop::theHeadersAreExact()
{
    const QStringList expected = OrderHeaders.split(QLatin1Char(','));
    QCOMPARE(expected.size(), 64);
    const CsvFile csv
        = readCsv(m_folder.filePath(QStringLiteral("订单列表_20250403-20250731.csv")), "GB18030");
    QCOMPARE(csv.headers, expected);
    QCOMPARE(sampleHeaders(QStringLiteral("aftersales")).size(), 41);
    const CsvFile parcels = readCsv(m_folder.filePath(QStringLiteral("运单_20250403-20250731.csv")), "UTF-8");
    QCOMPARE(parcels.headers.join(QLatin1Char(',')),
             QStringLiteral("发货时间,揽收时间,末条中转时间,派件时间,待取件时间,签收时间,订单编号,物流单号"));
    QVERIFY(sampleHeadersDocumented(QStringLiteral("orders")));
    QVERIFY(!sampleHeadersDocumented(QStringLiteral("scores")));
}

void TestSampleShop::theOlderVariantHas62Columns()
{
    const QString path = fileLike(m_folder.path(), QStringLiteral("订单列表_旧版_*.csv"));
    QVERIFY(bytesOf(path).startsWith("\xEF\xBB\xBF"));
    const CsvFile csv = readCsv(path, "UTF-8");
    QStringList expected = OrderHeaders.split(QLatin1Char(','));
    expected.removeAll(QStringLiteral("国补类型"));
    expected.removeAll(QStringLiteral("订单销售主体"));
    expected.front() = QStringLiteral("订单编号");
    QCOMPARE(csv.headers, expected);
    for (const QStringList &row : csv.rows)
        QCOMPARE(row.size(), 62);
}

void TestSampleShop::gb18030DecodesWithoutLoss()
{
    const QString path = m_folder.filePath(QStringLiteral("订单列表_20250403-20250731.csv"));
    const CsvFile csv = readCsv(path, "GB18030");
    QVERIFY(csv.decoded);
    QCOMPARE(csv.rows.size(), 400);
    for (const QStringList &row : csv.rows)
        QCOMPARE(row.size(), 64);
    QVERIFY(bytesOf(path).startsWith("\xB6\xA9\xB5\xA5\xBA\xC5,")); // 订单号 in GB18030
    QVERIFY2(!readCsv(path, "UTF-8").decoded, "it must not pass for UTF-8");
}

void TestSampleShop::receiversAreMaskedInEveryCsv()
{
    const SampleOrders orders(smallShop(m_folder.path()));
    QSet<QString> phones, names;
    for (int day = 0; day < 120; ++day) {
        for (const SampleOrder &order : orders.ordersOf(day)) {
            const SampleBuyer buyer = orders.people().buyer(order.buyer);
            phones += QString::fromStdString(buyer.phone);
            names += QString::fromStdString(buyer.name);
        }
    }
    QVERIFY(phones.size() > 200);
    static const QRegularExpression masked(QStringLiteral("^1\\d{2}\\*{4}\\d{4}$"));
    for (const QString &name : filesIn(m_folder.path()).filter(QStringLiteral(".csv"))) {
        const QByteArray start = bytesOf(m_folder.filePath(name)).left(3);
        const CsvFile csv = readCsv(m_folder.filePath(name), start == "\xEF\xBB\xBF" ? "UTF-8" : "GB18030");
        const int phone = csv.column(QStringLiteral("收货人电话"));
        for (const QStringList &row : csv.rows) {
            for (const QString &cell : row)
                QVERIFY2(!phones.contains(cell) && !names.contains(cell), qPrintable(name));
            if (phone >= 0)
                QVERIFY2(masked.match(row[phone]).hasMatch(), qPrintable(row[phone]));
        }
    }
}

void TestSampleShop::anEncryptedWorkbookOpensWithTheEndOfItsName()
{
    const QString path = fileLike(m_folder.path(), QStringLiteral("订单导出_202506_*.xlsx"));
    auto container = Ole2File::parse(bytesOf(path));
    QVERIFY(container.ok());
    const QByteArray info = *container->stream(QStringLiteral("EncryptionInfo"));
    const QByteArray package = *container->stream(QStringLiteral("EncryptedPackage"));
    const QString password = QFileInfo(path).completeBaseName().right(6);
    const Decrypted opened = decryptAgile(info, package, password);
    QVERIFY(!opened.fault);
    QVERIFY(opened.package.startsWith("PK\x03\x04"));
    const Decrypted refused = decryptAgile(info, package, QStringLiteral("wrong1"));
    QVERIFY(refused.fault == DecryptFault::WrongPassword);
}

void TestSampleShop::theSumsOfATinyShopAddUp()
{
    const CsvFile csv
        = readCsv(m_folder.filePath(QStringLiteral("订单列表_20250403-20250731.csv")), "GB18030");
    const auto money = [&](const QStringList &row, const char16_t *header) {
        return fenOf(row[csv.column(QString::fromUtf16(header))]);
    };
    qint64 inFile = 0, paidInFile = 0;
    for (const QStringList &row : csv.rows) {
        const qint64 amount = money(row, u"实付款");
        inFile += amount;
        paidInFile += row[csv.column(QStringLiteral("订单支付时间"))] == QLatin1String("--") ? 0 : amount;
        const qint64 quantity = row[csv.column(QStringLiteral("成交数量"))].toLongLong();
        QCOMPARE(amount,
                 money(row, u"商品单价") * quantity + money(row, u"快递费") - money(row, u"店铺优惠")
                     - money(row, u"平台补贴") - money(row, u"主播补贴") - money(row, u"混资活动优惠")
                     - money(row, u"支付优惠"));
        const QString rate = row[csv.column(QStringLiteral("预估推广者分佣比例"))];
        if (rate.endsWith(QLatin1Char('%'))) {
            const double base = double(amount + money(row, u"平台补贴") + money(row, u"主播补贴"));
            const double percent = rate.chopped(1).toDouble();
            QVERIFY(std::abs(double(money(row, u"预估推广佣金")) - base * percent / 100.0) <= 0.5 + 1e-6);
        }
    }
    const SampleOrders orders(smallShop(m_folder.path()));
    qint64 made = 0, paid = 0;
    const BeijingSeconds end = startOf(*Day::fromIso(u"2025-08-01"));
    for (int day = 0; day < 120; ++day) {
        for (const SampleOrder &order : orders.ordersOf(day)) {
            made += order.amount;
            paid += order.paid && *order.paid < end ? order.amount : 0;
        }
    }
    QVERIFY(paidInFile > 0 && paidInFile < inFile);
    QCOMPARE(inFile, made);
    QCOMPARE(paidInFile, paid);
}

void TestSampleShop::theEarlierExportIsOlder()
{
    const QStringList ranks
        = QStringLiteral("待付款,待发货,已发货,已收货,交易成功,交易关闭").split(QLatin1Char(','));
    const auto statuses = [&](const QString &path) {
        const CsvFile csv = readCsv(path, "GB18030");
        QMap<QString, qsizetype> result;
        for (const QStringList &row : csv.rows)
            result[row.front()] = ranks.indexOf(row[csv.column(QStringLiteral("订单状态"))]);
        return result;
    };
    const auto now = statuses(m_folder.filePath(QStringLiteral("订单列表_20250403-20250731.csv")));
    const auto earlier = statuses(fileLike(m_folder.path(), QStringLiteral("订单列表_2*_早期导出.csv")));
    QVERIFY(!earlier.isEmpty() && earlier.size() < now.size());
    int changed = 0;
    for (auto order = earlier.cbegin(); order != earlier.cend(); ++order) {
        QVERIFY(now.contains(order.key()));
        QVERIFY(order.value() >= 0 && order.value() <= now[order.key()]);
        changed += order.value() < now[order.key()] ? 1 : 0;
    }
    QVERIFY(changed > 5);
}

void TestSampleShop::quirksOfRealExportsAreThere()
{
    const CsvFile orders
        = readCsv(m_folder.filePath(QStringLiteral("订单列表_20250403-20250731.csv")), "GB18030");
    QVERIFY(orders.rows.front().front().endsWith(QLatin1Char('\t')));
    bool lineBreak = false;
    QSet<QString> channels, carriers;
    for (const QStringList &row : orders.rows) {
        channels += row[orders.column(QStringLiteral("渠道"))];
        carriers += row[orders.column(QStringLiteral("订单载体"))];
        for (const QString &cell : row)
            lineBreak = lineBreak || cell.contains(QLatin1Char('\n'));
    }
    QVERIFY(lineBreak);
    QCOMPARE(channels, (QSet<QString>{QStringLiteral("分销"), QStringLiteral("自营"), QStringLiteral("--")}));
    QCOMPARE(carriers,
             (QSet<QString>{QStringLiteral("直播"), QStringLiteral("短视频"), QStringLiteral("商品卡"),
                            QStringLiteral("其他")}));
    const QString path = fileLike(m_folder.path(), QStringLiteral("售后单_*_早期导出.csv"));
    const CsvFile aftersales = readCsv(path, "UTF-8");
    QCOMPARE(aftersales.headers.size(), 1); // a title row comes first
    QVERIFY(aftersales.rows.front().contains(QStringLiteral("售后原因标签(二级)")));
    QVERIFY(
        aftersales.rows.front().contains(QStringLiteral("发货快递单号（如为西北订单，仅展示一段物流信息）")));
    QCOMPARE(aftersales.rows.back().front(), QStringLiteral("合计"));
    QVERIFY(aftersales.rows.size() > 3);
}

void TestSampleShop::aShopOfOneOrderHasNoEmptyFiles()
{
    QTemporaryDir folder;
    const auto files = writeSampleShop(smallShop(folder.path(), 1), unwatched);
    QVERIFY(files.ok());
    QCOMPARE(filesIn(folder.path()).filter(QStringLiteral("订单导出_")).size(), 1);
    QVERIFY(filesIn(folder.path()).filter(QStringLiteral("早期导出")).size() < 2);
    for (const QString &name : filesIn(folder.path()).filter(QStringLiteral(".csv"))) {
        const CsvFile csv = readCsv(folder.filePath(name),
                                    name.contains(QStringLiteral("订单列表_2")) ? "GB18030" : "UTF-8");
        QVERIFY2(!csv.rows.isEmpty(), qPrintable(name));
    }
}

void TestSampleShop::impossibleOptionsAreRefused_data()
{
    QTest::addColumn<qint64>("orders");
    QTest::addColumn<int>("days");
    QTest::newRow("no orders") << qint64(0) << 365;
    QTest::newRow("more orders than ids have room for") << qint64(50'000'001) << 365;
    QTest::newRow("no days") << qint64(100) << 0;
    QTest::newRow("more than ten years") << qint64(100) << 3'661;
}

void TestSampleShop::impossibleOptionsAreRefused()
{
    QFETCH(qint64, orders);
    QFETCH(int, days);
    QTemporaryDir folder;
    const auto files = writeSampleShop(smallShop(folder.path(), orders, days), unwatched);
    QVERIFY(!files.ok());
    QCOMPARE(int(files.error().kind), int(ErrorKind::Usage));
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestSampleShop::aCancelLeavesNothingBehind()
{
    QTemporaryDir folder;
    int calls = 0;
    const auto files
        = writeSampleShop(smallShop(folder.path()), [&](const ProgressStep &) { return ++calls < 200; });
    QVERIFY(!files.ok());
    QCOMPARE(int(files.error().kind), int(ErrorKind::Cancelled));
    QCOMPARE(calls, 200);
    QVERIFY2(filesIn(folder.path()).isEmpty(), qPrintable(filesIn(folder.path()).join(QLatin1Char(' '))));
}

void TestSampleShop::anUnwritableFolderIsOneClearSentence()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto files = writeSampleShop(smallShop(folder.filePath(QStringLiteral("file/below"))), unwatched);
    QVERIFY(!files.ok());
    QCOMPARE(int(files.error().kind), int(ErrorKind::Failure));
    QVERIFY(files.error().sentence.contains(QStringLiteral("file/below")));
}

QTEST_GUILESS_MAIN(TestSampleShop)
#include "tst_sampleshop.moc"
