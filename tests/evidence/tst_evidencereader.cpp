#include "models/columns/factkeys.h"
#include "models/evidence/evidenceview.h"
#include "models/evidence/quotient.h"
#include "models/import/importer.h"
#include "models/indicators/figuremeasures.h"
#include "models/rulebook/formula.h"
#include "models/sample/sampleshop.h"
#include "models/store/storereader.h"
#include "tests/support/days.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace shopglass;
using testing::dayOn;

namespace {

/// What the expression makes of its sides: 1 for "a / b", 1000 for "a / b * 1000".
double scaleOf(const QString &expression, const Quotient &quotient)
{
    const auto formula = Formula::parse(expression);
    std::vector<double> values;
    for (qsizetype i = 0; i < formula->variables().size(); ++i)
        values.push_back(double(2 + i)); // any numbers do: sides are sums
    const auto valueOf = [&](const MeasureSum &side) {
        double sum = 0;
        for (const auto &[id, times] : side)
            sum += values[std::size_t(formula->variables().indexOf(id))] * times;
        return sum;
    };
    const double below = quotient.below.empty() ? 1.0 : valueOf(quotient.below);
    return formula->evaluate(values).value() * below / valueOf(quotient.above);
}

std::int64_t totalOf(const Evidence &evidence)
{
    std::int64_t total = 0;
    for (const EvidenceRows &kind : evidence.kinds) {
        std::int64_t sum = 0;
        for (const RowShare &row : kind.rows)
            sum += row.share;
        if (sum != kind.total)
            return -1;
        total += sum;
    }
    return total;
}

} // namespace

/// Over a sample shop with every kind of file.
class TestEvidenceReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleOptions options;
        options.folder = m_folder.filePath(QStringLiteral("exports"));
        QVERIFY(QDir().mkpath(options.folder));
        options.orders = 900;
        options.days = 100;
        options.seed = 3;
        options.lastDay = dayOn("2026-07-31");
        QVERIFY(writeSampleShop(options, unwatched).ok());
        auto workspace = Workspace::open(m_folder.filePath(QStringLiteral("shop.shopglass")));
        QVERIFY(workspace.ok());
        m_workspace = std::make_unique<Workspace>(std::move(*workspace));
        const auto store = m_workspace->storeNamed(QStringLiteral("Sample"));
        QVERIFY(store.ok());
        const auto files = exportFilesIn(options.folder);
        QVERIFY(files.ok());
        for (const QString &file : *files) {
            ImportRequest request;
            request.path = file;
            request.store = store->id;
            const auto outcome
                = importFile(*m_workspace, request, FixedClock(startOf(dayOn("2026-08-01"))), unwatched);
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
        }
        AnalysisContext context;
        auto columns = loadColumns(*m_workspace, *store);
        QVERIFY(columns.ok());
        context.columns = *columns;
        context.catalogue = *Catalogue::builtIn();
        context.rulebook = *Rulebook::builtIn();
        context.period = {dayOn("2026-05-01"), dayOn("2026-07-31")};
        context.asOf = context.columns->asOf.value();
        context.today = context.asOf;
        m_evaluator = std::make_unique<Evaluator>(context);
    }

    void rowsAddUpToEveryIndicator_data()
    {
        QTest::addColumn<QString>("id");
        for (const Indicator &indicator : m_evaluator->context().catalogue->all())
            QTest::newRow(qPrintable(indicator.id)) << indicator.id;
    }

    void rowsAddUpToEveryIndicator()
    {
        QFETCH(QString, id);
        const Indicator &indicator = *m_evaluator->context().catalogue->find(id);
        const auto quotient = quotientOf(indicator.expression);
        QVERIFY2(quotient, "its expression has no sides");
        for (const RowsQuestion &asked : questions(id)) {
            const auto counted = findEvidence(asked, *m_evaluator);
            QVERIFY2(counted.ok(), counted ? "" : qPrintable(counted.error().sentence));
            const double scale = scaleOf(indicator.expression, *quotient);
            double expected = double(totalOf(*counted)) * scale;
            bool defined = true;
            if (!quotient->below.empty()) {
                RowsQuestion below = asked;
                below.part = RowsPart::Base;
                const auto base = findEvidence(below, *m_evaluator);
                QVERIFY(base.ok());
                defined = totalOf(*base) != 0;
                expected = defined ? expected / double(totalOf(*base)) : 0.0;
            }
            if (!counted->value.hasValue()) {
                QVERIFY(counted->value.state != ValueState::Undefined || !defined);
                continue;
            }
            if (indicator.unit == Unit::Fen)
                expected = std::round(expected);
            QVERIFY2(std::abs(counted->value.value - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
                     qPrintable(QStringLiteral("%1 instead of %2")
                                    .arg(expected, 0, 'g', 17)
                                    .arg(counted->value.value, 0, 'g', 17)));
        }
    }

    void badAndGoodRowsOfARatioMakeItsBase()
    {
        int ratios = 0;
        for (const Indicator &indicator : m_evaluator->context().catalogue->all()) {
            RowsQuestion asked;
            asked.indicator = indicator.id;
            asked.limit = 0;
            const auto counted = findEvidence(asked, *m_evaluator);
            QVERIFY(counted.ok());
            if (counted->parts.size() < 4 || indicator.unit != Unit::Ratio)
                continue;
            asked.part = RowsPart::Bad;
            const auto bad = findEvidence(asked, *m_evaluator);
            asked.part = RowsPart::Good;
            const auto good = findEvidence(asked, *m_evaluator);
            asked.part = RowsPart::Base;
            const auto base = findEvidence(asked, *m_evaluator);
            QVERIFY2(bad.ok() && good.ok() && base.ok(), qPrintable(indicator.id));
            QCOMPARE(totalOf(*bad) + totalOf(*good), totalOf(*base));
            ++ratios;
        }
        QVERIFY2(ratios >= 20, qPrintable(QString::number(ratios)));
    }

    void everyRowIsFoundInTheWorkspace()
    {
        for (const Indicator &indicator : m_evaluator->context().catalogue->all()) {
            RowsQuestion asked;
            asked.indicator = indicator.id;
            asked.limit = 0;
            const auto view = readEvidence(asked, *m_evaluator, *m_workspace);
            QVERIFY2(view.ok(), qPrintable(indicator.id));
            for (const EvidenceTable &table : view->tables) {
                QCOMPARE(table.lines.size(), table.rowCount);
                for (const EvidenceLine &line : table.lines) {
                    QCOMPARE(line.cells.size(), table.columns.size());
                    QVERIFY2(table.kind.isEmpty() || (line.batch && !line.file.isEmpty() && line.row > 1),
                             qPrintable(indicator.id + QLatin1Char(' ') + table.kind));
                }
            }
        }
    }

    void aLineSaysWhatItsFactSays()
    {
        RowsQuestion asked;
        asked.indicator = QStringLiteral("paid_gmv");
        asked.limit = 5;
        const auto view = readEvidence(asked, *m_evaluator, *m_workspace);
        QVERIFY(view.ok());
        const EvidenceTable &table = view->tables.front();
        QCOMPARE(table.lines.size(), std::size_t(5));
        QCOMPARE(double(table.total), view->value.value);
        QVERIFY(table.rowCount > 100);
        const auto column
            = std::ranges::find(table.columns, QStringLiteral("paid_amount"), &EvidenceColumn::id);
        const auto place = std::size_t(column - table.columns.begin());
        for (std::size_t i = 0; i < table.lines.size(); ++i) {
            QCOMPARE(table.lines[i].cells[place].number.value(), qint64(table.lines[i].share));
            QVERIFY(i == 0 || table.lines[i].share <= table.lines[i - 1].share);
        }
    }

    void buyersAreNeverShown()
    {
        for (const ExportKind &kind : ExportKinds::instance().all()) {
            for (const EvidenceColumn &column : evidenceColumns(kind.id))
                QVERIFY2(column.id != QLatin1String("buyer"), qPrintable(kind.id));
        }
    }

    void everyRowOfTheColumnsKnowsItsKey_data()
    {
        QTest::addColumn<QString>("kind");
        for (const FigureTable &table : m_evaluator->context().columns->figures)
            QTest::newRow(qPrintable(table.kind)) << table.kind;
    }

    void everyRowOfTheColumnsKnowsItsKey()
    {
        QFETCH(QString, kind);
        const StoreColumns &columns = *m_evaluator->context().columns;
        const FigureTable &table = *columns.figuresOf(kind);
        for (std::size_t row = 0; row < table.size(); row += 7) {
            const FactKey key = factKeyOf(columns, kind, row);
            const auto parts = std::size_t(ExportKinds::instance().kind(kind).key.size());
            const auto origin = StoreReader(*m_workspace)
                                    .originOf(columns.store.id, kind, std::span(key.parts).first(parts));
            QVERIFY(origin.ok() && origin->has_value());
        }
    }

private:
    /// The whole time, a month and a day; each field, some product and some influencer.
    std::vector<RowsQuestion> questions(const QString &id) const
    {
        const StoreColumns &columns = *m_evaluator->context().columns;
        RowsQuestion whole;
        whole.indicator = id;
        whole.limit = 0;
        std::vector<RowsQuestion> all{whole};
        RowsQuestion month = whole;
        month.period = Period{dayOn("2026-06-01"), dayOn("2026-06-30")};
        RowsQuestion oneDay = whole;
        oneDay.period = Period{dayOn("2026-06-18"), dayOn("2026-06-18")};
        RowsQuestion product = whole;
        product.product = columns.products[1].id;
        RowsQuestion influencer = whole;
        influencer.influencer = columns.influencers[1].id;
        all.insert(all.end(), {month, oneDay, product, influencer});
        for (int field = 0; field < FieldCount; ++field) {
            RowsQuestion ofField = month;
            ofField.field = Field(field);
            all.push_back(ofField);
        }
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Evaluator> m_evaluator;
};

QTEST_GUILESS_MAIN(TestEvidenceReader)
#include "tst_evidencereader.moc"
