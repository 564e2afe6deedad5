#include "models/report/channelrulewords.h"

#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChannelRuleWords)
};

QString listed(const QStringList &values)
{
    QStringList words;
    for (const QString &value : values)
        words << (value.isEmpty() ? Texts::tr("(blank)") : value);
    return words.join(Texts::tr(" or "));
}

} // namespace

QString channelSceneName(const QString &scene)
{
    if (scene == u"live")
        return Texts::tr("Live rooms");
    if (scene == u"video")
        return Texts::tr("Short videos");
    return scene == u"shelf" ? Texts::tr("Product cards") : scene;
}

QString ruleConditionText(const ChannelRule &rule)
{
    QStringList parts;
    if (!rule.channels.isEmpty())
        parts << Texts::tr("channel %1").arg(listed(rule.channels));
    if (!rule.carriers.isEmpty())
        parts << Texts::tr("carrier %1").arg(listed(rule.carriers));
    if (!rule.accountTypes.isEmpty())
        parts << Texts::tr("account type %1").arg(listed(rule.accountTypes));
    if (rule.promoter)
        parts << (*rule.promoter ? Texts::tr("with a promoter") : Texts::tr("without a promoter"));
    return parts.isEmpty() ? Texts::tr("any row") : parts.join(Texts::tr("; "));
}

QString ruleFieldText(const ChannelRule &rule)
{
    if (rule.scene.isEmpty() || rule.scene == fieldId(rule.field))
        return fieldName(rule.field);
    return Texts::tr("%1, %2").arg(fieldName(rule.field), channelSceneName(rule.scene));
}

QString ruleUseText(const RuleUse &use)
{
    switch (use.state) {
    case RuleUse::State::NeverMatches:
        return Texts::tr("no row has this so far");
    case RuleUse::State::Hidden:
        return Texts::tr("hidden by %1").arg(use.hiddenBy.join(Texts::tr(", ")));
    case RuleUse::State::Used:
        break;
    }
    return Texts::tr("%n row(s)", nullptr, int(use.rows));
}

std::vector<RuleUse> usesByPlace(const std::vector<ChannelRule> &rules, std::vector<RuleUse> uses)
{
    const auto placed = [&rules](const QString &id) {
        const auto rule = std::ranges::find(rules, id, &ChannelRule::id);
        if (rule == rules.end())
            return id;
        //: a channel rule: its place in the list and what it asks for
        return Texts::tr("%1 (%2)").arg(rule - rules.begin() + 1).arg(ruleConditionText(*rule));
    };
    for (RuleUse &use : uses) {
        use.id = placed(use.id);
        std::ranges::transform(use.hiddenBy, use.hiddenBy.begin(), placed);
    }
    return uses;
}

QStringList ruleFindings(const std::vector<RuleUse> &uses)
{
    QStringList findings;
    for (const RuleUse &use : uses) {
        if (use.state == RuleUse::State::NeverMatches)
            findings << Texts::tr("The channel rule %1 never matches: no imported row has what it asks for.")
                            .arg(use.id);
        else if (use.state == RuleUse::State::Hidden)
            findings << Texts::tr("The channel rule %1 takes nothing: %2 before it takes all that it could.")
                            .arg(use.id, use.hiddenBy.join(Texts::tr(", ")));
    }
    return findings;
}

QStringList ruleMoveSentences(const std::vector<RuleMove> &moves, const TextContext &text)
{
    QStringList sentences;
    for (const RuleMove &move : moves) {
        sentences << Texts::tr("%n row(s) move from %1 to %2, with %3 of paid GMV.", nullptr, int(move.rows))
                         .arg(fieldName(move.from), fieldName(move.to), moneyCell(move.paidGmv, text).text);
    }
    if (sentences.isEmpty())
        sentences << Texts::tr("No imported row changes its field.");
    return sentences;
}

} // namespace shopglass
