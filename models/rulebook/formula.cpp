#include "models/rulebook/formula.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <muParser.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <mutex>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FormulaTexts)
};

constexpr qsizetype LongestFormula = 2000;

/// Nine cases in ten: a twentieth lies beyond either end.
constexpr double BeyondAnEnd = 0.05;

/// What one of two groups adds to the likelihood ratio of 'both are alike' against 'each as it is'.
double surprise(double part, double whole, double rate)
{
    const auto term
        = [](double seen, double expected) { return seen > 0.0 ? seen * std::log(seen / expected) : 0.0; };
    return term(part, whole * rate) + term(whole - part, whole * (1.0 - rate));
}

double luck(double part, double whole, double otherPart, double otherWhole)
{
    if (whole <= 0.0 || otherWhole <= 0.0 || part < 0.0 || otherPart < 0.0)
        return std::numeric_limits<double>::quiet_NaN();
    // Rates times numbers are off by a hair; a part is never more than its whole.
    const double mine = std::min(part, whole);
    const double theirs = std::min(otherPart, otherWhole);
    if (mine / whole <= theirs / otherWhole)
        return 1.0;
    const double together = (mine + theirs) / (whole + otherWhole);
    return std::exp(-surprise(mine, whole, together) - surprise(theirs, otherWhole, together));
}

/// So many standard deviations leave `share` of a normal distribution beyond them. By halving: rules ask
/// seldom.
double deviations(double share)
{
    double low = 0.0;
    double high = 10.0;
    for (int step = 0; step < 50; ++step) {
        const double middle = (low + high) / 2.0;
        (std::erfc(middle / std::sqrt(2.0)) / 2.0 > share ? low : high) = middle;
    }
    return low;
}

/// Roots of counts vary by a half, however large the counts are.
double least(double count, double tries)
{
    const double half = deviations(BeyondAnEnd / std::max(tries, 1.0)) / 2.0;
    const double root = std::max(std::sqrt(std::max(count, 0.0)) - half, 0.0);
    return root * root;
}

double most(double count, double tries)
{
    const double half = deviations(BeyondAnEnd / std::max(tries, 1.0)) / 2.0;
    const double root = std::sqrt(std::max(count, 0.0) + 1.0) + half;
    return root * root;
}

Error fault(const QString &text, const QString &reason)
{
    return Error{Texts::tr("The formula “%1” cannot be used: %2").arg(text, reason), {}, ErrorKind::Refused};
}

/// muParser would let a formula assign to its variables, and quietly use only the last one of a list.
bool hasAssignment(const QString &text)
{
    static const QRegularExpression single(QStringLiteral("(?<![=<>!])=(?!=)"));
    return single.match(text).hasMatch();
}

/// What muParser found, in the user's language and with the place; its own sentences are English.
QString reasonOf(const mu::ParserError &error)
{
    const QString token = QString::fromStdString(error.GetToken());
    const int place = std::max(0, int(error.GetPos())) + 1;
    switch (error.GetCode()) {
    case mu::ecUNEXPECTED_EOF:
        return Texts::tr("it breaks off; something is missing at its end.");
    case mu::ecMISSING_PARENS:
        return Texts::tr("a parenthesis is not closed.");
    case mu::ecUNEXPECTED_PARENS:
        return Texts::tr("the parenthesis at character %1 does not fit.").arg(place);
    case mu::ecUNEXPECTED_OPERATOR:
        return Texts::tr("the sign “%1” at character %2 does not fit.").arg(token, QString::number(place));
    case mu::ecUNEXPECTED_VAL:
    case mu::ecUNEXPECTED_VAR:
    case mu::ecUNEXPECTED_FUN:
        return Texts::tr("a sign such as + or / is missing before “%1” at character %2.")
            .arg(token, QString::number(place));
    case mu::ecUNEXPECTED_ARG_SEP:
    case mu::ecUNEXPECTED_ARG:
        return Texts::tr("the comma at character %1 does not fit.").arg(place);
    case mu::ecTOO_MANY_PARAMS:
    case mu::ecTOO_FEW_PARAMS:
        return Texts::tr("the function “%1” is given too many or too few values.").arg(token);
    case mu::ecUNEXPECTED_CONDITIONAL:
    case mu::ecMISSING_ELSE_CLAUSE:
    case mu::ecMISPLACED_COLON:
        return Texts::tr("a choice is written “condition ? value : value”.");
    default:
        return Texts::tr("it cannot be read at character %1.").arg(place);
    }
}

/// `a`, or `a / b` and the like: most indicators are one of these, and of thousands of products each is
/// asked. Worked out without the parser, to the same last bit, and without its lock.
struct ShortForm
{
    QChar sign; ///< null for a name alone
    std::size_t first = 0; ///< among the variables
    std::size_t second = 0;

    static std::optional<ShortForm> read(const QString &text, const QStringList &variables)
    {
        static const QRegularExpression form(
            QStringLiteral("^\\s*([a-z][a-z0-9_]*)\\s*(?:([-+*/])\\s*([a-z][a-z0-9_]*)\\s*)?$"));
        const QRegularExpressionMatch match = form.match(text);
        const auto first = match.hasMatch() ? variables.indexOf(match.captured(1)) : -1;
        if (first < 0)
            return std::nullopt;
        if (!match.hasCaptured(2))
            return ShortForm{{}, std::size_t(first), 0};
        const auto second = variables.indexOf(match.captured(3));
        if (second < 0)
            return std::nullopt;
        return ShortForm{match.captured(2).front(), std::size_t(first), std::size_t(second)};
    }

    [[nodiscard]] double evaluate(std::span<const double> values) const
    {
        const double a = values[first];
        switch (sign.unicode()) {
        case u'+':
            return a + values[second];
        case u'-':
            return a - values[second];
        case u'*':
            return a * values[second];
        case u'/':
            return a / values[second];
        default:
            return a;
        }
    }
};

std::optional<double> finite(double result)
{
    return std::isfinite(result) ? std::optional(result) : std::nullopt;
}

} // namespace

struct Formula::Compiled
{
    mu::Parser parser;
    std::deque<double> values; // stable addresses: the parser keeps pointers
    QStringList names;
    std::optional<ShortForm> shortForm;
    std::mutex mutex;

    static double *addVariable(const char *name, void *self)
    {
        auto *compiled = static_cast<Compiled *>(self);
        compiled->names.append(QString::fromUtf8(name));
        return &compiled->values.emplace_back(1.0);
    }
};

Result<Formula> Formula::parse(const QString &text)
{
    if (text.trimmed().isEmpty())
        return fault(text, Texts::tr("it is empty."));
    if (text.size() > LongestFormula)
        return fault(text.left(40),
                     Texts::tr("it is longer than %n characters.", nullptr, int(LongestFormula)));
    if (hasAssignment(text))
        return fault(text, Texts::tr("“=” is not allowed; to compare, write “==”."));
    if (text.contains(QLatin1Char('"')))
        return fault(text, Texts::tr("texts are not allowed."));

    Formula formula;
    formula.m_text = text;
    formula.m_compiled = std::make_shared<Compiled>();
    auto &compiled = *formula.m_compiled;
    try {
        compiled.parser.ClearConst();
        compiled.parser.DefineFun("luck", luck);
        compiled.parser.DefineFun("least", least);
        compiled.parser.DefineFun("most", most);
        compiled.parser.SetVarFactory(&Compiled::addVariable, &compiled);
        compiled.parser.SetExpr(text.toStdString());
        compiled.parser.Eval();
        if (compiled.parser.GetNumResults() != 1)
            return fault(text, Texts::tr("it has more than one result."));
    } catch (const mu::ParserError &error) {
        return fault(text, reasonOf(error));
    }
    formula.m_variables = compiled.names;
    compiled.shortForm = ShortForm::read(text, compiled.names);
    return formula;
}

std::optional<double> Formula::evaluate(std::span<const double> values) const
{
    Q_ASSERT(values.size() == std::size_t(m_variables.size()));
    if (m_compiled->shortForm)
        return finite(m_compiled->shortForm->evaluate(values));
    const std::lock_guard lock(m_compiled->mutex);
    for (std::size_t i = 0; i < values.size(); ++i)
        m_compiled->values[i] = values[i];
    try {
        return finite(m_compiled->parser.Eval());
    } catch (const mu::ParserError &) {
        return std::nullopt; // e.g. a domain error: no result, like a zero divisor
    }
}

} // namespace shopglass
