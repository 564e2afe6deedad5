#include "models/report/cells.h"
#include "models/report/channelparts.h"
#include "models/report/channelrulewords.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportChannelRules)
};

TableSpec ruleTable(const ChannelRuleBoard &board, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("channels.rules");
    table.title = Texts::tr("Rules, the first that matches wins");
    table.columns
        = {numberColumn(QStringLiteral("place"), Texts::tr("Place")),
           textColumn(QStringLiteral("condition"), Texts::tr("Rows with")),
           textColumn(QStringLiteral("field"), Texts::tr("Field")),
           numberColumn(QStringLiteral("rows"), Texts::tr("Rows of all files"), QStringLiteral("rule_rows")),
           numberColumn(QStringLiteral("paid_gmv"), Texts::tr("Their paid GMV"), QStringLiteral("rule_gmv")),
           textColumn(QStringLiteral("state"), Texts::tr("State")),
           textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
    const std::vector<RuleUse> uses = usesByPlace(board.rules, board.uses);
    for (std::size_t i = 0; i < board.rules.size() && i < uses.size(); ++i) {
        const ChannelRule &rule = board.rules[i];
        const RuleUse &use = uses[i];
        const bool takes = use.state == RuleUse::State::Used;
        const bool own = board.origin == ChannelRuleBoard::Origin::User
            && rule.provenance.confidence == Confidence::Assumption;
        TableCell confidence = textCell(
            own ? Texts::tr("your own rule") : confidenceText(rule.provenance.confidence), Meaning::Muted);
        confidence.tooltip = rule.provenance.source;
        table.rows.push_back(
            {countCell(qint64(i) + 1, text), textCell(ruleConditionText(rule)), textCell(ruleFieldText(rule)),
             countCell(use.rows, text), moneyCell(use.paidGmv, text),
             takes ? textCell(Texts::tr("in use")) : textCell(ruleUseText(use), Meaning::Warning),
             confidence});
        table.questions.emplace_back().of = rule.id;
    }
    table.note = Texts::tr("Rows that no rule takes stay unclassified.");
    return table;
}

} // namespace

Section channelRuleSection(const ViewSet &views, const TextContext &text)
{
    const ChannelRuleBoard &board = views.channels.rules;
    const bool own = board.origin == ChannelRuleBoard::Origin::User;
    Section section;
    section.id = QStringLiteral("channels.rules");
    section.title = Texts::tr("Channel rules");
    section.sentences << (own ? Texts::tr("These are your own rules, in place of the rulebook's.")
                              : Texts::tr(
                                  "These are the rulebook's rules. You can put your own in their place."));
    if (!board.fault.isEmpty())
        section.sentences << board.fault;
    // The rulebook is made for every shop: what this one's files lack is no mistake of anybody's.
    if (own)
        section.sentences << ruleFindings(usesByPlace(board.rules, board.uses));
    section.tables.push_back(ruleTable(board, text));
    return section;
}

} // namespace shopglass
