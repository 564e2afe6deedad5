// The one door to questions, so that tests can answer in the user's place.

#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace shopglass {

class Questions final
{
public:
    enum class Answer { Proceed, Stop };

    /// Asks before something that takes data away. `proceed` is the verb on the button; Stop is the default.
    static Answer confirm(QWidget *parent, const QString &question, const QString &explanation,
                          const QString &proceed);
    enum class Choice { First, Second };
    /// Asks which of two ways is meant; nothing when the user gave up. The texts are those of the buttons.
    static std::optional<Choice> choose(QWidget *parent, const QString &question, const QString &explanation,
                                        const QString &first, const QString &second);
    /// A line of text; nothing when the user gave up or left it blank.
    static std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                       const QString &suggestion);
    /// Like text(), with dots.
    static std::optional<QString> password(QWidget *parent, const QString &title, const QString &label);

    /// The next question is not shown and is answered with this. Texts: empty = gave up.
    static void setNextAnswer(Answer answer);
    static void setNextText(const QString &text);
    static void setNextChoice(Choice choice);
    /// What the last question said, for tests.
    static QString lastQuestion();
};

} // namespace shopglass
