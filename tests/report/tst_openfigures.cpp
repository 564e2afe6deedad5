// Over a sample shop with every kind of file: every figure of the pages of scores and of the 5S fields opens
// a definition and the rows that it is made of, or is named here with the reason why it does not.

#include "models/columns/factkeys.h"
#include "models/evidence/evidenceparts.h"
#include "models/evidence/pagefigures.h"
#include "models/import/importer.h"
#include "models/overview/viewset.h"
#include "models/report/growthsections.h"
#include "models/report/livesections.h"
#include "models/report/parts.h"
#include "models/report/scorepage.h"
#include "models/report/tradingsections.h"
#include "models/sample/sampleshop.h"
#include "models/store/storereader.h"
#include "tests/support/days.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>

using namespace shopglass;
using testing::dayOn;

namespace {

/// Rows of a table that are looked at: what its columns open is the same in each.
constexpr std::size_t RowsLookedAt = 8;

struct Exception
{
    const char *place; ///< how "TABLE/COLUMN/ROW" begins
    const char *reason;
};

/// What opens no definition or no rows of its own, and why it is no fault.
constexpr Exception NothingToOpen[] = {
    {"product_score.history.twin/", "lines of several products: the official values below open each one's"},
    {"reputation_score.history.twin/",
     "lines of several influencers: the official values below open each one's"},
    {"channels.rules/place", "the order in which rules are asked: no figure"},
    {"channels.fields/share/Total", "the whole is all of itself"},
    {"channels.wheel.programme/value", "days of a check whose rule stands in the row; not opened yet"},
    {"buyers.hours.orders.twin/days", "covered days that the cells are divided by"},
    {"buyers.hours.gmv.twin/days", "covered days that the cells are divided by"},
};

/// What opens rows that do not add up to the cell itself, and what they are.
constexpr Exception OtherRows[] = {
    {"buyers.hours.orders.twin/",
     "means of a day: the rows are those of all its days, as the definition says"},
    {"buyers.hours.gmv.twin/", "means of a day: the rows are those of all its days, as the definition says"},
    {"programmes.kuai_brand.conditions/value", "a mean of the rows by the condition's own days"},
    {"score_change.indicators/before", "the rows are those of the later window, which the row names"},
    {"store_score.attainment.twin/", "how far the indicator whose rows these are is from its target"},
    {"store_score.dimensions.twin/target", "full marks"},
    {"store_score.official/change", "a change opens the score that changed"},
    {"reputation_score.subjects/change", "a change opens the score that changed"},
    {"store_score.figures/least", "the smallest sample of the indicator whose rows these are"},
    {"store_score.figures/sample", "the rows below the line of the indicator"},
    {"store_score.gaps", "targets, samples, weights and ways to go of the indicator whose rows these are"},
    {"ads.windows/days", "covered days of the indicator whose rows these are"},
    {"influencers.board/left", "the rows are what orders leave; fees stand in bills, as the definition says"},
};

} // namespace

class TestOpenFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleOptions options;
        options.folder = m_folder.filePath(QStringLiteral("exports"));
        QVERIFY(QDir().mkpath(options.folder));
        options.orders = 3000;
        options.days = 200;
        options.seed = 3;
        options.lastDay = dayOn("2026-07-31");
        QVERIFY(writeSampleShop(options, unwatched).ok());
        auto workspace = Workspace::open(m_folder.filePath(QStringLiteral("shop.shopglass")));
        QVERIFY(workspace.ok());
        const auto store = workspace->storeNamed(QStringLiteral("Sample"));
        QVERIFY(store.ok());
        const auto files = exportFilesIn(options.folder);
        QVERIFY(files.ok());
        for (const QString &file : *files) {
            ImportRequest request;
            request.path = file;
            request.store = store->id;
            const auto outcome
                = importFile(*workspace, request, FixedClock(startOf(dayOn("2026-08-01"))), unwatched);
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
        }
        AnalysisContext context;
        auto columns = loadColumns(*workspace, *store);
        QVERIFY(columns.ok());
        context.columns = *columns;
        context.catalogue = *Catalogue::builtIn();
        context.rulebook = *Rulebook::builtIn();
        context.period = {dayOn("2026-06-01"), dayOn("2026-07-31")};
        context.comparison = Comparison::Previous;
        context.asOf = context.columns->asOf.value();
        context.today = context.asOf;
        m_views = buildViews(context);
        m_evaluator = std::make_unique<Evaluator>(context);
    }

    void everyFigureOpens_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"scores", "channels", "buyers", "live", "flywheel", "opportunities"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void everyFigureOpens()
    {
        QFETCH(QString, page);
        m_faults.clear();
        for (const Section &section : sectionsOf(page)) {
            for (const CardSpec &card : section.cards)
                lookAt(section, card);
            for (const ChartSpec &chart : section.charts)
                lookAt(chart.twin);
            for (const TableSpec &table : section.tables)
                lookAt(table);
        }
        for (const auto &[place, fault] : m_faults)
            qWarning().noquote() << place << fault;
        QVERIFY2(m_faults.empty(), "some figures open no definition, no rows or other ones");
        QVERIFY(m_looked > 0);
    }

    /// A reason that nothing needs is one too many.
    void everyExceptionIsNeeded()
    {
        for (const Exception &exception : NothingToOpen)
            QVERIFY2(m_used.contains(QLatin1String(exception.place)), exception.place);
        for (const Exception &exception : OtherRows)
            QVERIFY2(m_usedOther.contains(QLatin1String(exception.place)), exception.place);
    }

private:
    std::vector<Section> sectionsOf(const QString &page) const
    {
        const TextContext text{Language::English};
        std::vector<Section> sections;
        const auto add = [&sections](std::vector<Section> more) {
            std::ranges::move(more, std::back_inserter(sections));
        };
        if (page == QLatin1String("scores"))
            add(scorePageSections(m_views, text));
        else if (page == QLatin1String("buyers"))
            add(buyerSections(m_views, text));
        else if (page == QLatin1String("live"))
            add(liveChapter(m_views, text));
        else if (page == QLatin1String("flywheel"))
            add(flywheelSections(m_views, text));
        else if (page == QLatin1String("opportunities"))
            add(opportunitySections(m_views, text));
        else
            for (auto make : {channelSections, influencerSections, priceSections, contentBoardSections,
                              scoreboardSections})
                add(make(m_views, text));
        return sections;
    }

    void lookAt(const Section &section, const CardSpec &card)
    {
        RowsQuestion question = card.question;
        if (question.indicator.isEmpty())
            question.indicator = card.id;
        const TableCell cell{card.value, card.raw, {}, Meaning::None, false, card.unit};
        look(section.id + QLatin1Char('/') + card.id, card.id, question, cell);
    }

    void lookAt(const TableSpec &table)
    {
        for (std::size_t row = 0; row < std::min(table.rows.size(), RowsLookedAt); ++row) {
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                if (isFigure(table.rows[row][column]))
                    look(table.id + QLatin1Char('/') + table.columns[column].id + QLatin1Char('/')
                             + table.rows[row].front().text,
                         definitionAt(table, row, column), rowsQuestionAt(table, row, column),
                         table.rows[row][column]);
            }
        }
    }

    /// Names, days and states in words are none.
    static bool isFigure(const TableCell &cell)
    {
        return cell.raw.isValid() && cell.unit != CellUnit::Text && cell.unit != CellUnit::Day;
    }

    void look(const QString &place, const QString &definition, const std::optional<RowsQuestion> &question,
              const TableCell &cell)
    {
        ++m_looked;
        if (isExcepted(NothingToOpen, place, m_used))
            return;
        const PageFigure *figure = pageFigure(definition);
        if (!figure && !m_evaluator->context().catalogue->find(definition)) {
            addFault(place, QStringLiteral("no definition ") + definition, cell);
            return;
        }
        if (figure && !figure->hasRows)
            return; // its definition says of which figures it is made
        if (!question) {
            addFault(place, QStringLiteral("no rows"), cell);
            return;
        }
        const auto evidence = findEvidence(*question, *m_evaluator);
        if (!evidence)
            addFault(place, evidence.error().sentence, cell);
        else
            compare(place, *question, *evidence, cell);
    }

    /// What the rows make up is what the cell says.
    void compare(const QString &place, const RowsQuestion &question, const Evidence &evidence,
                 const TableCell &cell)
    {
        const IndicatorValue &value = evidence.value;
        const double said = cell.raw.toDouble() * (cell.unit == CellUnit::Money ? 100.0 : 1.0);
        const bool isChange = cell.change || cell.unit == CellUnit::Points;
        if (isChange || !cell.raw.isValid())
            return; // a change opens the figure that changed
        const double off = std::abs(value.value - said);
        // Means of money and counts are shown as whole ones.
        const bool isWhole = value.unit == Unit::Fen || value.unit == Unit::Count;
        const bool agrees = value.hasValue() && off <= (isWhole ? 0.5 : 1e-9 * std::max(1.0, std::abs(said)));
        if (agrees || isExcepted(OtherRows, place, m_usedOther))
            return;
        addFault(place,
                 QStringLiteral("rows of %1 %2 make %3 (state %4)")
                     .arg(question.indicator, question.of)
                     .arg(value.value, 0, 'g', 12)
                     .arg(int(value.state)),
                 cell);
    }

    template<class List>
    static bool isExcepted(const List &list, const QString &place, std::set<QString> &used)
    {
        for (const Exception &exception : list) {
            const QLatin1String name(exception.place);
            if (place.startsWith(name)) {
                used.insert(name);
                return true;
            }
        }
        return false;
    }

    void addFault(const QString &place, const QString &fault, const TableCell &cell)
    {
        m_faults.try_emplace(place.section(QLatin1Char('/'), 0, 1),
                             QStringLiteral("%1 (%2)").arg(fault, cell.text));
    }

    QTemporaryDir m_folder;
    ViewSet m_views;
    std::unique_ptr<Evaluator> m_evaluator;
    std::map<QString, QString> m_faults; ///< by place, the first of each
    std::set<QString> m_used;
    std::set<QString> m_usedOther;
    int m_looked = 0;
};

QTEST_GUILESS_MAIN(TestOpenFigures)
#include "tst_openfigures.moc"
