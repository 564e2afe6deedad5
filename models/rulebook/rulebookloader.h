// Turns the JSON files of a rulebook into a Rulebook, noting every fault.
//
// Threads: used on one thread.

#pragma once

#include "models/rulebook/jsonnode.h"

#include <QByteArray>

#include <map>

namespace shopglass {

struct ActionRules;
struct AdviceRule;
struct AlertRule;
struct OrderWorth;
struct ProgrammeConditionRule;
struct ProgrammeRule;

class RulebookLoader final
{
public:
    RulebookLoader();

    /// Subjects of the files of a whole rulebook; the file is called `<subject>.json`.
    static const QStringList &subjects();

    /// Reads one file. Its "rulebook" member names the subject, which must be `expected` where that is given.
    void read(const QByteArray &json, const QString &fileName, const QString &expected = {});
    /// Takes over what one file says by naming another. Requires: every subject read, no faults.
    void joinFiles();
    [[nodiscard]] const QStringList &faults() const noexcept { return m_faults; }
    [[nodiscard]] const Rulebook &book() const noexcept { return *m_book; }
    /// Of the actions file, once it was read without faults.
    [[nodiscard]] std::shared_ptr<const ActionRules> actionRules() const { return m_actionRules; }
    /// The rulebook, with its version. Requires: every subject read, no faults.
    std::shared_ptr<const Rulebook> finish();
    /// A rulebook with other channel rules; `mark` goes behind its version.
    static std::shared_ptr<const Rulebook> withChannels(const Rulebook &book, std::vector<ChannelRule> rules,
                                                        const QString &mark);

private:
    void readSubject(const QString &subject, JsonNode &root);
    void readChannels(JsonNode &root);
    void readLaunches(JsonNode &root);
    void readAftersales(JsonNode &root);
    void readTraffic(JsonNode &root);
    void readReviews(JsonNode &root);
    void readProblems(JsonNode &root);
    void readReconciliation(JsonNode &root);
    void readLive(JsonNode &root);
    void readPrices(JsonNode &root);
    void readInfluencers(JsonNode &root);
    void readScores(JsonNode &root);
    ScoreRule readScore(JsonNode &node);
    ScoreDimension readDimension(JsonNode &node);
    void readBenefits(JsonNode &root);
    void readPromotions(JsonNode &root);
    void readPattern(JsonNode &node);
    void readEvent(JsonNode &node);
    void readPlanning(JsonNode &root);
    std::vector<PromotionPhase> readPhases(JsonNode &node, const Rulebook::PromotionPattern &pattern);
    void readActions(JsonNode &root);
    AdviceRule readAction(JsonNode &node, const std::vector<OrderWorth> &worths);
    void readActionTexts(JsonNode &node, AdviceRule &rule);
    void readActionMeasure(JsonNode &node, AdviceRule &rule);
    AlertRule readAlert(JsonNode &node);
    /// Notes a reference to the indicator behind a name of an action rule, a fault where it is none of its
    /// kind.
    void referAction(JsonNode &node, QLatin1String key, const QString &path, const AdviceRule &rule,
                     const QString &name);
    void readWheel(JsonNode &root);
    void readTimeLimits(JsonNode &root);
    void readProgrammes(JsonNode &root);
    ProgrammeRule readProgramme(JsonNode &node, const ProgrammeRules &rules);
    ProgrammeConditionRule readCondition(JsonNode &node, const ProgrammeRules &rules);
    void readFigure(JsonNode &node, const ProgrammeRules &rules, ProgrammeConditionRule &rule);
    void readBuyers(JsonNode &root);
    void readFlywheel(JsonNode &root);
    void readOpportunities(JsonNode &root);
    void readScoreboards(JsonNode &root);
    void readAudit(JsonNode &root);
    AuditColumn readAuditColumn(JsonNode &node);
    AuditFindingRule readFinding(JsonNode &node);
    /// Notes a fault where a name is neither an indicator nor a variable of the audit.
    void referAudited(const QString &path, const QString &variable);
    QString readActionFormula(JsonNode &node, QLatin1String key, const AdviceRule &rule);
    void checkPlaceholders(JsonNode &node, QLatin1String key, const LocalText &text, const AdviceRule &rule);
    void refer(const QString &path, const QString &indicator);
    /// Notes a fault when the id was used before in this list.
    static void refuseDuplicate(JsonNode &node, QLatin1String key, const QString &id, QStringList &seen);

    std::shared_ptr<Rulebook> m_book;
    std::shared_ptr<const ActionRules> m_actionRules;
    QStringList m_faults;
    QString m_fileName;
    std::map<QString, QByteArray> m_contents; ///< by subject
    std::optional<Day> m_updated;
};

} // namespace shopglass
